package poalint.html;

import java.util.List;

/**
 * Lines of a plan that belong together, with the notes that begin in them.
 *
 * @param line the first line
 * @param kind what they are: heading, paragraph, item, row, other, or outside for what is not the plan
 * @param spaced whether an empty line stands before
 * @param labels what begins here: an answer, or text that is not the plan
 * @param segments the text
 * @param notes the notes
 */
public record Row(
        int line, String kind, boolean spaced, List<String> labels, List<Segment> segments, List<Note> notes) {

    private static final int SHORT = 160;

    /** Copies the lists. */
    public Row {
        labels = List.copyOf(labels);
        segments = List.copyOf(segments);
        notes = List.copyOf(notes);
    }

    /** The id by which the page leads here. */
    public String anchor() {
        return "row-" + line;
    }

    /** Whether the notes would leave a hole in the text if they stood beside it. */
    public boolean isCrowded() {
        int characters =
                segments.stream().mapToInt(segment -> segment.text().length()).sum();
        return notes.size() > 2 || notes.size() == 2 && characters < SHORT;
    }
}
