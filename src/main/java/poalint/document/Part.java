package poalint.document;

import java.util.List;
import java.util.stream.Collectors;
import poalint.plan.Origin.Kind;

/**
 * A heading, paragraph, list item, table row or footnote of a document.
 *
 * @param kind what it is
 * @param depth how deep it stands: 1 for the main headings, 0 for the items of an outer list
 * @param mark the number or letter before it as the document shows it, or {@code -} for a bullet; empty where it has none
 * @param text its words; line breaks within it are LF
 * @param bold whether all of it is bold
 * @param page its 1-based page; 0 where the document has no pages of its own
 */
record Part(Kind kind, int depth, String mark, String text, boolean bold, int page) {

    private static final String BAR = "|";

    /** Keeps a bar within a cell from looking like the edge of one. */
    private static final String BROKEN_BAR = "\u00A6";

    static Part heading(int level, String mark, String text) {
        return new Part(Kind.HEADING, level, mark, text, false, 0);
    }

    static Part paragraph(String text, boolean bold) {
        return new Part(Kind.PARAGRAPH, 0, "", text, bold, 0);
    }

    static Part item(int depth, String mark, String text, boolean bold) {
        return new Part(Kind.ITEM, depth, mark, text, bold, 0);
    }

    static Part row(List<String> cells) {
        String row = cells.stream()
                .map(cell -> Blanks.joined(cell).replace(BAR, BROKEN_BAR))
                .collect(Collectors.joining(" | ", "| ", " |"));
        return new Part(Kind.ROW, 0, "", cells.stream().allMatch(String::isBlank) ? "" : row, false, 0);
    }

    static Part footnote(String text) {
        return new Part(Kind.FOOTNOTE, 0, "", text, false, 0);
    }

    Part onPage(int number) {
        return new Part(kind, depth, mark, text, bold, number);
    }
}
