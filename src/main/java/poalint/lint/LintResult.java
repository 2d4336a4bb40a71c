package poalint.lint;

import java.util.List;
import poalint.issue.Issue;
import poalint.plan.Plan;
import poalint.score.Score;

/**
 * What was found in one plan.
 *
 * @param plan the plan
 * @param issue what it is about
 * @param findings the findings, by position and rule
 * @param score the score
 * @param ran how many rules were run
 * @param skipped the rules that were not run, by id
 * @param failures the rules that broke down, by id
 */
public record LintResult(
        Plan plan,
        Issue issue,
        List<Reported> findings,
        Score score,
        int ran,
        List<SkippedRule> skipped,
        List<RuleFailure> failures) {

    /** Copies the lists. */
    public LintResult {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
        failures = List.copyOf(failures);
    }
}
