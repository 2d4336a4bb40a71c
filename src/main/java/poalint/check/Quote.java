package poalint.check;

import poalint.plan.Source;
import poalint.plan.Span;

/** Words of the plan as a message repeats them: on one line, cut where they are long. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    static String of(Source source, Span span) {
        String text = onOneLine(source, span);
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "\u2026";
    }

    /** What is a blank the folded text knows, and there are many of them. */
    private static String onOneLine(Source source, Span span) {
        StringBuilder words = new StringBuilder(span.length());
        boolean blank = false;
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isWhitespace(source.folded().charAt(i))) {
                blank = words.length() > 0;
            } else {
                words.append(blank ? " " : "").append(source.text().charAt(i));
                blank = false;
            }
        }
        return words.toString();
    }
}
