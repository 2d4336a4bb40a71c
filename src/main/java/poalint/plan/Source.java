package poalint.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text, immutable; the only place that turns offsets into lines and columns. */
public final class Source {

    private final String text;
    private final String folded;
    private final int[] lineStarts;
    private final List<Veil> veils;
    private final Optional<Origin> origin;

    /**
     * Takes a text as it was decoded.
     *
     * @param text the whole text; a line ends at LF, CRLF or CR
     */
    public Source(String text) {
        this(text, Optional.empty());
    }

    /**
     * Takes the text view of a document.
     *
     * @param text the whole text; a line ends at LF, CRLF or CR
     * @param origin the document; absent where the text is all that there was
     */
    public Source(String text, Optional<Origin> origin) {
        this.text = text;
        this.origin = origin;
        this.folded = fold(text);
        this.lineStarts = lineStarts(text);
        this.veils = List.of();
    }

    private Source(Source bare, List<Veil> veils) {
        this.text = bare.text;
        this.folded = bare.folded;
        this.lineStarts = bare.lineStarts;
        this.origin = bare.origin;
        this.veils = veils;
    }

    /**
     * The same text, of which parts are not shown. Offsets, lines and columns stay those of the text as it is.
     *
     * @param hidden what is not shown; in order, none overlapping another
     */
    public Source veiled(List<Veil> hidden) {
        return new Source(this, List.copyOf(hidden));
    }

    /** The text of a span as a report may show it: what is veiled is named by its label. */
    public String shown(Span span) {
        if (veils.isEmpty()) {
            return slice(span);
        }
        StringBuilder shown = new StringBuilder();
        int at = span.start();
        for (Veil veil : veils) {
            if (veil.span().overlaps(span)) {
                shown.append(text, at, Math.max(at, veil.span().start())).append(veil.label());
                at = Math.min(span.end(), veil.span().end());
            }
        }
        return shown.append(text, at, span.end()).toString();
    }

    /** The whole text, unchanged. */
    public String text() {
        return text;
    }

    /** The document of which this is the text view; a plain text has none. */
    public Optional<Origin> origin() {
        return origin;
    }

    /**
     * The text for matching: typographic quotes, dashes and spaces are replaced by their plain forms, character by
     * character, so that every offset holds in both.
     */
    public String folded() {
        return folded;
    }

    /** The unchanged text of a span. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The folded text of a span. */
    public String foldedSlice(Span span) {
        return folded.substring(span.start(), span.end());
    }

    /** A span widened so that it begins and ends within no veil. */
    public Span uncut(Span span) {
        Span uncut = span;
        for (Veil veil : veils) {
            if (veil.span().overlaps(span)) {
                uncut = uncut.cover(veil.span());
            }
        }
        return uncut;
    }

    /** The number of lines; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The 1-based line of an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The line and column of an offset. */
    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, text.codePointCount(lineStarts[line - 1], offset) + 1);
    }

    /** The line of the last character of a span. */
    public int endLine(Span span) {
        return line(Math.max(span.start(), span.end() - 1));
    }

    /** The span of a 1-based line without its line end. */
    public Span lineSpan(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /** The span of the line in which an offset lies, without its line end. */
    public Span lineAt(int offset) {
        return lineSpan(line(offset));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crlf)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2013';
            case '\t',
                    '\u000B',
                    '\f',
                    '\u0085',
                    '\u2028',
                    '\u2029',
                    '\u00A0',
                    '\u2002',
                    '\u2003',
                    '\u2007',
                    '\u2009',
                    '\u200A',
                    '\u202F',
                    '\u3000' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> '\u200B';
            default -> c;
        };
    }
}
