package poalint.fact;

import poalint.plan.Source;
import poalint.plan.Span;

/** The folded text of a span as if it stood on one line: where there are several blanks, or a line ends, there is one blank. */
final class OneLine {

    private final String text;
    private final String lower;
    private final int[] offsets;

    private OneLine(String text, int[] offsets) {
        this.text = text;
        this.lower = lowered(text);
        this.offsets = offsets;
    }

    static OneLine of(Source source, Span span) {
        String folded = source.folded();
        StringBuilder line = new StringBuilder(span.length());
        int[] offsets = new int[span.length()];
        for (int i = span.start(); i < span.end(); i++) {
            char c = folded.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank || line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                offsets[line.length()] = i;
                line.append(blank ? ' ' : c);
            }
        }
        return new OneLine(line.toString(), offsets);
    }

    String text() {
        return text;
    }

    /** The text in small letters, each in its place; some capitals would grow when a whole text is lowered. */
    String lower() {
        return lower;
    }

    private static String lowered(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    /**
     * Where some of the line stands in the source.
     *
     * @param part offsets into the line, at least one character
     */
    Span inSource(Span part) {
        return new Span(offsets[part.start()], offsets[part.end() - 1] + 1);
    }
}
