package poalint.plan;

import java.util.List;
import java.util.Optional;

/**
 * The document from which a text view was made.
 *
 * @param format the name of its format in machine-readable output, such as {@code docx}
 * @param title what it is, in running text, such as "Word document"
 * @param elements its parts, in the order of their lines
 * @param notes what the user should know of the reading, each without full stop
 * @param gaps what of it could not be read and is therefore not checked, each without full stop
 */
public record Origin(String format, String title, List<Element> elements, List<String> notes, List<String> gaps) {

    /** Copies the lists. */
    public Origin {
        elements = List.copyOf(elements);
        notes = List.copyOf(notes);
        gaps = List.copyOf(gaps);
    }

    /** The element to which a line of the text view belongs; a blank line belongs to the one above. */
    public Optional<Element> at(int line) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (elements.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(elements.get(low - 1));
    }

    /**
     * A part of a document.
     *
     * @param kind what it is
     * @param line the 1-based line of the text view on which it begins
     * @param page its 1-based page; 0 where the document has no pages of its own
     */
    public record Element(Kind kind, int line, int page) {}

    /** What a part of a document is. */
    public enum Kind {
        HEADING("heading"),
        PARAGRAPH("paragraph"),
        ITEM("list item"),
        ROW("table row"),
        FOOTNOTE("footnote");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The name in running text. */
        public String title() {
            return title;
        }
    }
}
