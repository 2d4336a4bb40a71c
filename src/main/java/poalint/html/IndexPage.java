package poalint.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import poalint.lint.Verdict;
import poalint.report.NextSteps;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;

/**
 * The page that leads to the pages of several plans.
 *
 * @param rows the plans, worst first
 * @param unchecked what could not be checked
 * @param histogram how the scores are spread
 * @param blocked how many plans are blocked
 * @param revise how many need work
 * @param ready how many are ready
 */
public record IndexPage(
        List<Entry> rows, List<Unchecked> unchecked, Histogram histogram, long blocked, long revise, long ready) {

    /**
     * A plan of the table.
     *
     * @param path its path
     * @param page its page; absent where there is none
     * @param standing how it stands
     * @param first what to do first; empty where nothing was found
     */
    public record Entry(String path, Optional<String> page, Standing standing, String first) {}

    static IndexPage of(Report report, Function<PlanReport, Optional<String>> page) {
        List<Entry> rows = report.plans().stream()
                .sorted(PlanReport.WORST_FIRST)
                .map(plan -> new Entry(
                        PageText.of(plan.path()), page.apply(plan), Standing.of(plan, report), first(plan, report)))
                .toList();
        return new IndexPage(
                rows,
                PlanPage.said(report.unchecked()),
                Histogram.of(report.plans()),
                count(report, Verdict.BLOCKED),
                count(report, Verdict.REVISE),
                count(report, Verdict.READY));
    }

    private static long count(Report report, Verdict verdict) {
        return report.plans().stream().filter(plan -> plan.verdict() == verdict).count();
    }

    private static String first(PlanReport plan, Report report) {
        return NextSteps.first(plan.shown(report.minSeverity()))
                .map(step -> step.finding().rule().summary())
                .orElse("");
    }
}
