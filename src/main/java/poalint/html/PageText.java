package poalint.html;

import poalint.plan.Source;
import poalint.plan.Span;

/** Text of others as a page may carry it; that it is no markup is seen to by the templates. */
final class PageText {

    private static final char UNKNOWN = '\uFFFD';
    private static final String ELLIPSIS = "\u2026";

    private PageText() {}

    /**
     * A text without what HTML forbids and without what turns the order of the characters around; line ends become LF.
     *
     * @param text any text
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '\r') {
                shown.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (isForbidden(codePoint)) {
                shown.append(UNKNOWN);
            } else if (!turns(codePoint)) {
                shown.appendCodePoint(codePoint);
            }
        }
        return shown.toString();
    }

    /**
     * The words of a span in one line, cut behind a word where they are many.
     *
     * @param source the text
     * @param span where they stand
     * @param most how many characters are shown
     */
    static String quote(Source source, Span span, int most) {
        int end = Math.min(span.end(), span.start() + 4 * most);
        String words = of(source.shown(new Span(span.start(), end))).strip().replaceAll("\\s+", " ");
        if (words.length() <= most && end == span.end()) {
            return words;
        }
        int cut = Math.min(most, words.length());
        int blank = words.lastIndexOf(' ', cut);
        int kept = blank > most / 2 ? blank : cut;
        boolean inPair = kept > 0 && kept < words.length() && Character.isLowSurrogate(words.charAt(kept));
        return words.substring(0, inPair ? kept - 1 : kept) + ELLIPSIS;
    }

    private static boolean isForbidden(int codePoint) {
        boolean layout = codePoint == '\t' || codePoint == '\n';
        boolean nothing = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return Character.isISOControl(codePoint) && !layout
                || nothing
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean turns(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
