package poalint.parse;

import java.util.ArrayList;
import java.util.List;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

/** A line of a table, its cells parted by bars. */
final class TableRow {

    private static final char BAR = '|';

    /** A head names its column in so many words at most. */
    private static final int LONGEST_HEAD = 4;

    private TableRow() {}

    /**
     * The texts of the cells, in order, blanks around them left out; an empty cell has none, nor has one of the line that
     * Markdown draws below the head.
     */
    static List<Span> cells(Source source, Span row) {
        String text = source.foldedSlice(row);
        List<Span> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == BAR) {
                int end = i;
                while (end > start && isBlank(text.charAt(end - 1))) {
                    end--;
                }
                while (start < end && isBlank(text.charAt(start))) {
                    start++;
                }
                if (start < end && !isRule(text.substring(start, end))) {
                    cells.add(new Span(row.start() + start, row.start() + end));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    private static boolean isRule(String cell) {
        return cell.chars().allMatch(c -> c == '-' || c == '=' || c == ':');
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    /** Whether the cells only name columns: few words each, no figure, and nothing is said. */
    static boolean isHead(Source source, Span row, List<Sentence> sentences) {
        return source.slice(row).chars().noneMatch(Character::isDigit)
                && sentences.stream()
                        .allMatch(sentence -> sentence.wordCount() <= LONGEST_HEAD
                                && (sentence.wordCount() <= 1
                                        || sentence.mainVerbs().findAny().isEmpty()
                                        || sentence.tokens().get(0).tag().startsWith("W")));
    }
}
