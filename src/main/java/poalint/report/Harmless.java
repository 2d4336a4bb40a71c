package poalint.report;

/** Text that comes from outside, without what a terminal would obey instead of showing it. */
public final class Harmless {

    private static final String STAND_IN = "\uFFFD";

    private Harmless() {}

    /** A character as a terminal may be shown it: nothing that moves, colours or rings. */
    private static String shown(int codePoint) {
        if (isObeyed(codePoint)) {
            return codePoint == '\t' ? " " : STAND_IN;
        }
        return Character.getType(codePoint) == Character.FORMAT ? "" : Character.toString(codePoint);
    }

    /** A text as a terminal may be shown it: one line. */
    public static String line(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> shown.append(shown(codePoint)));
        return shown.toString();
    }

    /** Whether it is all letters, digits and marks that every terminal shows, as nearly all texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** A text of many lines as a terminal may be shown it, with as many characters on each line as it has. */
    public static String lines(String text) {
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
