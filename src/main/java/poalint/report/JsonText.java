package poalint.report;

/** JSON as a terminal may be shown it, with nothing lost. */
final class JsonText {

    private JsonText() {}

    /**
     * JSON whose strings escape also what JSON lets stand and a terminal obeys, such as the controls behind ASCII.
     *
     * @param json well-formed JSON; such characters are in its strings alone
     */
    static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
            int codePoint = json.codePointAt(i);
            if (codePoint != '\n' && Harmless.isObeyed(codePoint)) {
                String hex = Integer.toHexString(codePoint);
                escaped.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                escaped.appendCodePoint(codePoint);
            }
        }
        return escaped.toString();
    }
}
