package poalint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import poalint.lint.Verdict;
import poalint.report.PlanReport;

/**
 * How the scores of several plans are spread, one column for ten points.
 *
 * @param columns the columns, lowest scores first
 */
public record Histogram(List<Column> columns) {

    /** The height of the highest column. */
    public static final int HEIGHT = 120;

    private static final int COLUMNS = 10;
    private static final int STEP = 10;
    private static final int LEAST_HEIGHT = 3;

    /** Copies the list. */
    public Histogram {
        columns = List.copyOf(columns);
    }

    /**
     * The plans with scores in a range.
     *
     * @param range the range, such as {@code 20 to 29}
     * @param label the range's lowest score
     * @param plans how many plans there are
     * @param slices one for each verdict among them, from below
     */
    public record Column(String range, String label, long plans, List<Slice> slices) {

        /** The top of the column. */
        public int top() {
            return slices.stream().mapToInt(Slice::top).min().orElse(HEIGHT);
        }
    }

    /**
     * A part of a column.
     *
     * @param verdict the verdict's name
     * @param plans how many plans there are
     * @param top its upper edge
     * @param height its height
     */
    public record Slice(String verdict, long plans, int top, int height) {}

    static Histogram of(List<PlanReport> plans) {
        List<List<PlanReport>> bins = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            int bin = i;
            bins.add(plans.stream()
                    .filter(plan -> Math.min(COLUMNS - 1, plan.result().score().total() / STEP) == bin)
                    .toList());
        }
        int most = bins.stream().mapToInt(List::size).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            int low = i * STEP;
            String range = low + " to " + (i == COLUMNS - 1 ? low + STEP : low + STEP - 1);
            columns.add(new Column(range, String.valueOf(low), bins.get(i).size(), slices(bins.get(i), most)));
        }
        return new Histogram(columns);
    }

    /** The picture in words. */
    public String told() {
        return columns.stream()
                .filter(column -> column.plans() > 0)
                .map(column -> column.range() + ": "
                        + column.slices().stream()
                                .map(slice -> slice.plans() + " " + slice.verdict())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static List<Slice> slices(List<PlanReport> bin, int most) {
        List<Slice> slices = new ArrayList<>();
        int bottom = HEIGHT;
        for (Verdict verdict : Verdict.values()) {
            long plans = bin.stream().filter(plan -> plan.verdict() == verdict).count();
            if (plans > 0) {
                int height = (int) Math.max(LEAST_HEIGHT, HEIGHT * plans / most);
                bottom -= height;
                slices.add(new Slice(verdict.id(), plans, bottom, height));
            }
        }
        return slices;
    }
}
