package poalint.lint;

import java.util.List;
import poalint.issue.Issue;
import poalint.plan.Plan;
import poalint.rule.Case;
import poalint.rule.Rule;
import poalint.score.Score;

/**
 * What was found in one plan.
 *
 * @param judged the plan and what is known of it
 * @param findings the findings, by position and rule
 * @param score the score
 * @param ran the rules that were run, by id
 * @param skipped the rules that were not run, by id
 * @param failures the rules that broke down, by id
 * @param suppressed the findings that are let stand, by position and rule; they are not among the others
 * @param strict the score as if none were
 */
public record LintResult(
        Case judged,
        List<Reported> findings,
        Score score,
        List<Rule> ran,
        List<SkippedRule> skipped,
        List<RuleFailure> failures,
        List<Suppressed> suppressed,
        Score strict) {

    /** Copies the lists. */
    public LintResult {
        ran = List.copyOf(ran);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        skipped = List.copyOf(skipped);
        failures = List.copyOf(failures);
    }

    /** A result in which nothing is let stand. */
    public LintResult(
            Case judged,
            List<Reported> findings,
            Score score,
            List<Rule> ran,
            List<SkippedRule> skipped,
            List<RuleFailure> failures) {
        this(judged, findings, score, ran, skipped, failures, List.of(), score);
    }

    /** The plan. */
    public Plan plan() {
        return judged.plan();
    }

    /** What it is about. */
    public Issue issue() {
        return judged.issue();
    }

    /** This result for reports alone, with a {@linkplain Plan#withoutWords plan without words}. */
    public LintResult withoutWords() {
        Case light = new Case(
                judged.plan().withoutWords(),
                judged.issue(),
                judged.told(),
                judged.matrix(),
                judged.checklist(),
                judged.occasion());
        return new LintResult(light, findings, score, ran, skipped, failures, suppressed, strict);
    }
}
