package poalint.layout;

import java.util.Optional;
import poalint.plan.Span;

/**
 * A block by its layout alone.
 *
 * @param shape what it looks like
 * @param span where it stands, mark and markup included
 * @param text its text, mark and markup excluded
 * @param marker the style of its list mark
 * @param blankBefore whether a blank line or the start of the text stands before it
 * @param blankAfter whether a blank line or the end of the text stands behind it
 */
public record RawBlock(
        Shape shape,
        Span span,
        Span text,
        Optional<Line.Marker.Style> marker,
        boolean blankBefore,
        boolean blankAfter) {

    /** What a block looks like. */
    public enum Shape {
        /** Markdown or bold: a heading by its markup. */
        MARKED_UP,
        PARAGRAPH,
        ITEM,
        ROW,
        /** A line of an earlier mail. */
        QUOTED
    }

    public RawBlock withText(Span part) {
        return new RawBlock(shape, part, part, marker, blankBefore, blankAfter);
    }

    public boolean isItem() {
        return shape == Shape.ITEM;
    }
}
