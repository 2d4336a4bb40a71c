package poalint.report;

import java.util.ArrayList;
import java.util.List;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * The part of a line that is shown, with what is to be underlined.
 *
 * @param line 1-based line
 * @param text the text shown, cut to the width
 * @param from the cell at which the underline begins
 * @param cells its length in cells, at least 1
 */
record Excerpt(int line, String text, int from, int cells) {

    private static final int MOST_LINES = 3;
    private static final String ELLIPSIS = "\u2026";

    /** The excerpts of a span: one for each of its first lines. */
    static List<Excerpt> of(Source source, Span span, int width) {
        List<Excerpt> excerpts = new ArrayList<>();
        int first = source.line(span.start());
        int last = Math.min(source.endLine(span), first + MOST_LINES - 1);
        for (int line = first; line <= last; line++) {
            Span whole = source.lineSpan(line);
            int start = Math.max(span.start(), whole.start());
            if (line > first) {
                start = skipBlanks(source, whole);
            }
            int end = Math.max(start, Math.min(span.end(), whole.end()));
            Span marked = source.uncut(new Span(start, end));
            excerpts.add(cut(
                    source,
                    line,
                    whole,
                    new Span(Math.max(marked.start(), whole.start()), Math.min(marked.end(), whole.end())),
                    width));
        }
        return excerpts;
    }

    private static int skipBlanks(Source source, Span line) {
        String text = source.shown(line);
        int blanks = 0;
        while (blanks < text.length() && isBlank(text.charAt(blanks))) {
            blanks++;
        }
        return line.start() + blanks;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Excerpt cut(Source source, int line, Span whole, Span marked, int width) {
        String before = Harmless.line(source.shown(new Span(whole.start(), marked.start())));
        String words = Harmless.line(source.shown(marked));
        String after = Harmless.line(source.shown(new Span(marked.end(), whole.end())));
        int room = Math.max(20, width);
        if (Cells.width(before) + Cells.width(words) + Cells.width(after) <= room) {
            return new Excerpt(line, before + words + after, Cells.width(before), Math.max(1, Cells.width(words)));
        }
        String shownWords = head(words, room - 2);
        int left = room - Cells.width(shownWords);
        int lead = Math.min(Cells.width(before), Math.max(left / 2, left - Cells.width(after)));
        String shownBefore = tail(before, Math.max(0, lead));
        String shownAfter =
                shownWords.equals(words) ? head(after, room - Cells.width(shownBefore) - Cells.width(shownWords)) : "";
        return new Excerpt(
                line,
                shownBefore + shownWords + shownAfter,
                Cells.width(shownBefore),
                Math.max(1, Cells.width(shownWords)));
    }

    /** The end of a text in so many cells, cut at a word where one is near. */
    private static String tail(String text, int cells) {
        if (Cells.width(text) <= cells) {
            return text;
        }
        int start = text.length();
        int used = 1;
        while (start > 0) {
            int codePoint = text.codePointBefore(start);
            if (used + Cells.width(codePoint) > cells) {
                break;
            }
            used += Cells.width(codePoint);
            start -= Character.charCount(codePoint);
        }
        String end = text.substring(start);
        int space = end.indexOf(' ');
        return cells == 0 ? "" : ELLIPSIS + (space >= 0 && space < 15 ? end.substring(space + 1) : end);
    }

    /** The beginning of a text in so many cells, cut at a word where one is near. */
    private static String head(String text, int cells) {
        if (Cells.width(text) <= cells) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (used + Cells.width(codePoint) > cells) {
                break;
            }
            used += Cells.width(codePoint);
            end += Character.charCount(codePoint);
        }
        String start = text.substring(0, end);
        int space = start.lastIndexOf(' ');
        return cells <= 0
                ? ""
                : (space >= 0 && start.length() - space < 15 ? start.substring(0, space) : start) + ELLIPSIS;
    }
}
