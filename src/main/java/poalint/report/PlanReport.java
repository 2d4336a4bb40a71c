package poalint.report;

import java.util.List;
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
 */
public record PlanReport(String path, LintResult result, Verdict verdict) {

    /** The findings of at least a severity. */
    public List<Reported> shown(Severity least) {
        return result.findings().stream()
                .filter(reported -> reported.finding().severity().atLeast(least))
                .toList();
    }
}
