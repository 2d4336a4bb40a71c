package poalint.properties;

/** What a terminal shows, said anew rather than taken from the program. */
final class Terminal {

    private Terminal() {}

    /** The cells of a character. */
    static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean emoji = point >= 0x1F300 && point <= 0x1FAFF;
        return emoji || Character.isIdeographic(point) ? 2 : 1;
    }

    /** A text without what joins characters and is never shown. */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
