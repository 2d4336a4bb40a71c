package poalint.properties;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, item, row or heading of a plan that is made.
 *
 * @param shape what it is
 * @param sentences its sentences, each on one line
 */
record Paragraph(Shape shape, List<String> sentences) {

    /** What a paragraph looks like. */
    enum Shape {
        /** A line of its own that is never wrapped: a heading, a greeting, a name. */
        LINE,
        TEXT,
        BULLET,
        NUMBERED,
        ROW
    }

    Paragraph {
        sentences = List.copyOf(sentences);
    }

    static Paragraph of(Shape shape, String... sentences) {
        return new Paragraph(shape, List.of(sentences));
    }

    boolean isItem() {
        return shape == Shape.BULLET || shape == Shape.NUMBERED;
    }

    /** Whether it stands below its neighbour of the same shape without a blank line between them. */
    boolean isListed() {
        return isItem() || shape == Shape.ROW;
    }

    Paragraph without(int sentence) {
        List<String> rest = new ArrayList<>(sentences);
        rest.remove(sentence);
        return new Paragraph(shape, rest);
    }
}
