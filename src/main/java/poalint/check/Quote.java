package poalint.check;

import poalint.plan.Source;
import poalint.plan.Span;

/** Words of the plan as a message repeats them: on one line, cut where they are long. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    static String of(Source source, Span span) {
        String text = source.slice(span).strip().replaceAll("\\s+", " ");
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "\u2026";
    }
}
