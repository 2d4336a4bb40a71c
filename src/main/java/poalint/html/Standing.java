package poalint.html;

import poalint.lint.Verdict;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.rule.Severity;

/**
 * How a plan stands.
 *
 * @param score 0 to 100
 * @param verdict the verdict's name
 * @param advice what to do with the plan, in a sentence
 * @param errors how many errors are shown
 * @param warnings how many warnings are shown
 * @param suggestions how many suggestions are shown
 * @param hidden how many findings are not shown
 */
public record Standing(
        int score, String verdict, String advice, long errors, long warnings, long suggestions, long hidden) {

    static Standing of(PlanReport plan, Report report) {
        return new Standing(
                plan.result().score().total(),
                plan.verdict().id(),
                advice(plan.verdict()),
                count(plan, report, Severity.ERROR),
                count(plan, report, Severity.WARNING),
                count(plan, report, Severity.SUGGESTION),
                plan.result().findings().size()
                        - plan.shown(report.minSeverity()).size());
    }

    private static String advice(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> "Do not send it yet: something stands open without which it should not go out.";
            case REVISE -> "It needs work before it is sent.";
            case READY -> "Nothing that these checks can see stands in its way.";
        };
    }

    private static long count(PlanReport plan, Report report, Severity severity) {
        return plan.shown(report.minSeverity()).stream()
                .filter(reported -> reported.finding().severity() == severity)
                .count();
    }
}
