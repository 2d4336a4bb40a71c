package poalint.report;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How text lies in the cells of a terminal. */
public final class Cells {

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);
    private static final String STAND_IN = "\uFFFD";
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;

    private Cells() {}

    /** The number of cells of a text. */
    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** The number of cells of a character: 0 for marks that combine, 2 for wide scripts, else 1. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean emoji = codePoint >= FIRST_EMOJI && codePoint <= LAST_EMOJI;
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0x3000 && codePoint <= 0x303F;
        return emoji || fullWidth || WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
    }

    /** A character as a terminal may be shown it: nothing that moves, colours or rings. */
    static String harmless(int codePoint) {
        if (isObeyed(codePoint)) {
            return codePoint == '\t' ? " " : STAND_IN;
        }
        return Character.getType(codePoint) == Character.FORMAT ? "" : Character.toString(codePoint);
    }

    /** A text as a terminal may be shown it: one line. */
    public static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> shown.append(harmless(codePoint)));
        return shown.toString();
    }

    /** A text of many lines as a terminal may be shown it, with as many characters on each line as it has. */
    public static String harmlessLines(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '\r') {
                boolean crlf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                shown.append(crlf ? "\r" : "\n");
            } else if (codePoint == '\n' || codePoint == '\t' || !isObeyed(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(STAND_IN);
            }
        }
        return shown.toString();
    }

    /** What a terminal does not show but does; also what turns the order of the characters around. */
    static boolean isObeyed(int codePoint) {
        int type = Character.getType(codePoint);
        boolean turns = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        return turns
                || Character.isISOControl(codePoint)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
