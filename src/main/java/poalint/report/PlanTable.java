package poalint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.lint.Reported;
import poalint.lint.Verdict;
import poalint.plan.Source;
import poalint.rule.Severity;

/**
 * Several plans in a table, worst first. There is no average: a good plan does not mend a bad one.
 *
 * @param page what it is written on
 */
record PlanTable(Page page) {

    private static final String UNCHECKED = "not checked";
    private static final int NAME = 30;
    private static final int FIGURES = 38;
    private static final int GAPS = 4;
    private static final int STEP = 28;

    void write(Report report, Appendable out) throws IOException {
        List<Row> rows = rows(report);
        if (rows.size() < 2) {
            return;
        }
        int widest = Math.max(
                4, rows.stream().mapToInt(row -> Cells.width(row.name())).max().orElse(0));
        int name = Math.min(widest, Math.max(NAME, page.width() - FIGURES - GAPS - 2 * STEP));
        int step = Math.max(STEP, page.width() - name - FIGURES - GAPS);
        out.append(page.palette().bold("All plans, worst first")).append('\n');
        String head = "  " + Cells.left("plan", name) + "  score  " + Cells.left("verdict", UNCHECKED.length())
                + "  errors  warnings  first thing to do";
        out.append(page.palette().dim(head)).append('\n');
        for (Row row : rows) {
            out.append("  ").append(Cells.left(tail(row.name(), name), name)).append("  ");
            out.append(Cells.right(row.score(), 5) + "  ");
            out.append(row.verdict()
                            .map(page.palette()::verdict)
                            .orElse(page.palette().severity(Severity.ERROR, UNCHECKED)))
                    .append(" "
                            .repeat(UNCHECKED.length()
                                    - row.verdict()
                                            .map(Verdict::id)
                                            .orElse(UNCHECKED)
                                            .length()));
            out.append("  " + Cells.right(row.errors(), 6) + "  " + Cells.right(row.warnings(), 8) + "  ");
            out.append(head(row.step(), step)).append('\n');
        }
        out.append('\n');
    }

    private static List<Row> rows(Report report) {
        List<Row> rows = new ArrayList<>();
        Set<String> named = new HashSet<>();
        List<PlanReport> plans =
                report.plans().stream().sorted(PlanReport.WORST_FIRST).toList();
        plans.forEach(plan -> named.add(plan.path()));
        for (Unchecked unchecked : report.unchecked()) {
            if (named.add(unchecked.path())) {
                rows.add(new Row(
                        Harmless.line(unchecked.path()),
                        "\u2013",
                        Optional.empty(),
                        "\u2013",
                        "\u2013",
                        Harmless.line(unchecked.reason())));
            }
        }
        for (PlanReport plan : plans) {
            List<Reported> shown = plan.shown(report.minSeverity());
            rows.add(new Row(
                    Harmless.line(plan.path()),
                    Integer.toString(plan.result().score().total()),
                    Optional.of(plan.verdict()),
                    Long.toString(count(shown, Severity.ERROR)),
                    Long.toString(count(shown, Severity.WARNING)),
                    step(plan, shown)));
        }
        return rows;
    }

    private static long count(List<Reported> shown, Severity severity) {
        return shown.stream()
                .filter(reported -> reported.finding().severity() == severity)
                .count();
    }

    /** The step that gains most; where none gains, the heaviest finding. */
    private static String step(PlanReport plan, List<Reported> shown) {
        Source source = plan.result().plan().source();
        Optional<Reported> first = NextSteps.first(shown);
        return first.map(reported ->
                        "line " + source.line(reported.finding().span().start()) + ": "
                                + reported.finding().rule().summary())
                .orElse("");
    }

    /** The end of a path tells more than its beginning. */
    private static String tail(String text, int cells) {
        String shown = text;
        while (Cells.width(shown) > cells - (shown.equals(text) ? 0 : 1)) {
            shown = shown.substring(shown.offsetByCodePoints(0, 1));
        }
        return shown.equals(text) ? text : "\u2026" + shown;
    }

    private static String head(String text, int cells) {
        String shown = text;
        while (Cells.width(shown) > cells - (shown.equals(text) ? 0 : 1)) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown.equals(text) ? text : shown.stripTrailing() + "\u2026";
    }

    /**
     * A line of the table.
     *
     * @param name the plan
     * @param score its score
     * @param verdict what to do with it; absent where it could not be checked
     * @param errors how many errors are shown
     * @param warnings how many warnings are shown
     * @param step the first thing to do
     */
    private record Row(
            String name, String score, Optional<Verdict> verdict, String errors, String warnings, String step) {}
}
