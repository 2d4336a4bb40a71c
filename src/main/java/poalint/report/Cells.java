package poalint.report;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How text lies in the cells of a terminal. */
final class Cells {

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;

    private Cells() {}

    /** The number of cells of a text. */
    static int width(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            cells += width(text.codePointAt(i));
        }
        return cells;
    }

    /** A text with blanks after it up to a width, in cells. */
    static String left(String text, int width) {
        return text + blanks(text, width);
    }

    /** A text with blanks before it up to a width, in cells. */
    static String right(String text, int width) {
        return blanks(text, width) + text;
    }

    private static String blanks(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text)));
    }

    /** The number of cells of a character: 0 for marks that combine, 2 for wide scripts, else 1. */
    static int width(int codePoint) {
        if (codePoint < FIRST_MARK && codePoint != SOFT_HYPHEN) {
            return 1; // nearly all text
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean emoji = codePoint >= FIRST_EMOJI && codePoint <= LAST_EMOJI;
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0x3000 && codePoint <= 0x303F;
        return emoji || fullWidth || WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
    }
}
