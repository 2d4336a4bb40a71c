package poalint.html;

import java.util.List;

/**
 * A piece of a plan's text over which the same notes lie.
 *
 * @param text the text
 * @param marks the classes of the marks around it, outermost first
 * @param notes the notes whose words end here, in order
 */
public record Segment(String text, List<String> marks, List<Note> notes) {

    /** Copies the lists. */
    public Segment {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /** The marks inside the outermost. */
    public Segment inner() {
        return new Segment(text, marks.subList(1, marks.size()), List.of());
    }
}
