package poalint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * A line of the source.
 *
 * @param span the line without its end
 * @param text the line without the blanks around it
 * @param marker the mark of a list item at its beginning, blanks behind it included
 */
public record Line(Span span, Span text, Optional<Marker> marker) {

    private static final Pattern MARKER = Pattern.compile(
            "(?<glyph>(?:[-*+\u2022\u2013\u25AA\u25CF\u25CB\u25E6\u00B7\u2023\u25BA\u2713\u2714\u27A2\uF0B7]|--)\\s+)"
                    + "|(?<number>(?:\\(\\d{1,2}\\)|[1-9]\\d?\\.[1-9]\\d?\\.?(?=\\s+\\p{Lu})|\\d{1,2}[.)](?!\\d)|(?i:step) \\d{1,2}[.:)]|[\u2460-\u2473])\\s*(?=\\S))"
                    + "|(?<letter>(?:\\([A-Za-z]\\)|[A-Za-z]\\)|[A-Ha-h]\\.(?=\\s)|\\(?[ivx]{1,4}\\)|[IVX]{1,4}\\.|[ivx]{1,4}\\.(?=\\s))\\s*(?=\\S))"
                    + "|(?<word>o\\s+(?=[A-Z]))");

    /** The lines of a text, in order. */
    public static List<Line> lines(Source source) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= source.lineCount(); i++) {
            lines.add(line(source, source.lineSpan(i)));
        }
        return lines;
    }

    private static Line line(Source source, Span span) {
        String folded = source.foldedSlice(span);
        int start = 0;
        int end = folded.length();
        while (end > 0 && isBlank(folded.charAt(end - 1))) {
            end--;
        }
        while (start < end && isBlank(folded.charAt(start))) {
            start++;
        }
        Span text = new Span(span.start() + start, span.start() + end);
        Matcher matcher = MARKER.matcher(folded).region(start, end);
        Optional<Marker> marker = matcher.lookingAt()
                ? Optional.of(new Marker(style(matcher), new Span(text.start(), span.start() + matcher.end())))
                : Optional.empty();
        return new Line(span, text, marker);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u200B';
    }

    private static Marker.Style style(Matcher matcher) {
        if (matcher.group("number") != null) {
            return Marker.Style.NUMBER;
        }
        return matcher.group("letter") != null ? Marker.Style.LETTER : Marker.Style.GLYPH;
    }

    public boolean isBlank() {
        return text.length() == 0;
    }

    public int indent() {
        return text.start() - span.start();
    }

    /**
     * The mark of a list item.
     *
     * @param style which family of marks
     * @param span where it stands
     */
    public record Marker(Style style, Span span) {

        /** Families of list marks. */
        public enum Style {
            GLYPH,
            NUMBER,
            LETTER
        }
    }
}
