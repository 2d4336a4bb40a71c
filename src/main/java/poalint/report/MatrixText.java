package poalint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import poalint.coverage.Matrix;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * Each cause with the lines of the steps that take it up.
 *
 * @param page what it is written on
 */
record MatrixText(Page page) {

    private static final String NOTHING = "nothing";
    private static final int GAP = 2;

    /** In a narrower window the table is wider than it, as lines of the plan are. */
    private static final int NARROWEST = 12;

    /** A cause that every second line takes up is not told in full. */
    private static final int MOST_LINES = 4;

    void write(Source source, Matrix matrix, Appendable out) throws IOException {
        if (matrix.rows().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("cause", "actions taken", "prevention"));
        for (Matrix.Row row : matrix.rows()) {
            rows.add(List.of(
                    "line " + source.line(row.cause().start()) + " " + String.join(", ", row.topics()),
                    lines(source, row.actions()),
                    lines(source, row.prevention())));
        }
        int second = width(rows, 1);
        int third = width(rows, 2);
        int first = Math.min(width(rows, 0), Math.max(NARROWEST, page.width() - second - third - 3 * GAP));
        String gap = " ".repeat(GAP);
        out.append(page.palette().bold("What takes up each cause")).append('\n');
        for (List<String> row : rows) {
            boolean head = row == rows.get(0);
            out.append(gap)
                    .append(head ? page.palette().dim(padded(row.get(0), first)) : padded(row.get(0), first))
                    .append(gap)
                    .append(cell(row.get(1), second, head))
                    .append(gap)
                    .append(cell(row.get(2), row.get(2).length(), head))
                    .append('\n');
        }
        out.append('\n');
    }

    private String cell(String text, int width, boolean head) {
        String padded = padded(text, width);
        if (head) {
            return page.palette().dim(padded);
        }
        return text.equals(NOTHING) ? page.palette().missing(padded) : padded;
    }

    private static String padded(String text, int width) {
        String cut = text.length() <= width ? text : text.substring(0, width - 1) + "\u2026";
        return cut + " ".repeat(width - cut.length());
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String lines(Source source, List<Span> steps) {
        List<Integer> lines =
                steps.stream().map(step -> source.line(step.start())).distinct().toList();
        if (lines.isEmpty()) {
            return NOTHING;
        }
        String named = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > MOST_LINES ? " and more" : "";
        return (lines.size() == 1 ? "line " : "lines ") + named + more;
    }
}
