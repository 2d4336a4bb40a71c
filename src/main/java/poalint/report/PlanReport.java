package poalint.report;

import java.util.Comparator;
import java.util.List;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.lint.Verdict;
import poalint.rule.Severity;

/**
 * What a run found in one plan.
 *
 * @param path the plan's path as it was given
 * @param result the findings and the score
 * @param verdict what to do with it
 * @param gate what decides whether it passes
 * @param least findings below it are not shown for this plan, whatever the report says
 */
public record PlanReport(String path, LintResult result, Verdict verdict, Gate gate, Severity least) {

    /** A plan of which all findings are shown that the report shows. */
    public PlanReport(String path, LintResult result, Gate gate) {
        this(path, result, gate.verdict(result), gate, Severity.SUGGESTION);
    }

    /** Worst first: what must be mended before it is sent, then the lower score. */
    public static final Comparator<PlanReport> WORST_FIRST = Comparator.comparing(PlanReport::verdict)
            .thenComparing(plan -> plan.result().score().total())
            .thenComparing(PlanReport::path);

    /** The findings of at least a severity. */
    public List<Reported> shown(Severity atLeast) {
        return result.findings().stream()
                .filter(reported -> reported.finding().severity().atLeast(atLeast)
                        && reported.finding().severity().atLeast(least))
                .toList();
    }
}
