package poalint.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.layout.RawBlock;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * A line, an item of a list, or a piece of a paragraph into which a list or a heading was pasted.
 *
 * @param span where it stands
 * @param marked whether a mark shows that it is an item
 */
record Piece(Span span, boolean marked) {

    /** Marks between asks that were pasted into one paragraph. */
    private static final Pattern GLUED =
            Pattern.compile("(?:^|\\s)(?:--|\\u2022|\\u2013(?= (?:The|Greater|A)\\b))\\s+");

    /** Headings that stand in the middle of a line where the notice lost its line breaks. */
    private static final Pattern HEADING = Pattern.compile("(?<=[\\p{L}.)]) ?(?=(?:What happens|What if I|What's next"
            + "|How do I|How to send|Why is this|Why did this|Why did I|Has your|Have your|We're here to help)\\b)");

    /** The pieces of a block, in order. */
    static List<Piece> of(Source source, RawBlock block) {
        List<Span> items = new ArrayList<>();
        boolean glued = false;
        int start = block.text().start();
        Matcher mark = GLUED.matcher(source.foldedSlice(block.text()));
        while (mark.find()) {
            glued |= mark.start() > 0;
            add(items, start, block.text().start() + mark.start());
            start = block.text().start() + mark.end();
        }
        add(items, start, block.text().end());
        boolean marked = glued || block.isItem() || block.shape() == RawBlock.Shape.MARKED_UP;
        List<Piece> pieces = new ArrayList<>();
        for (Span item : items) {
            for (Span part : atHeadings(source, item)) {
                pieces.add(new Piece(part, marked));
            }
        }
        return pieces;
    }

    private static List<Span> atHeadings(Source source, Span item) {
        List<Span> parts = new ArrayList<>();
        int start = item.start();
        Matcher heading = HEADING.matcher(source.foldedSlice(item));
        while (heading.find()) {
            add(parts, start, item.start() + heading.start());
            start = item.start() + heading.end();
        }
        add(parts, start, item.end());
        return parts;
    }

    private static void add(List<Span> spans, int start, int end) {
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
