package poalint.cli;

import java.util.ArrayList;
import java.util.List;
import poalint.corpus.Corpus;
import poalint.corpus.SharedText;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.plan.Sentence;
import poalint.report.PlanReport;

/**
 * Judges the plans of a run beside each other, after each has been judged alone.
 *
 * @param linter lints a plan
 * @param gate judges a plan
 */
record AcrossPlans(Linter linter, Gate gate) {

    /** The same plans, in their order, with what the rules find that compare plans; one plan alone stays as it is. */
    List<PlanReport> compared(List<PlanReport> plans) {
        if (plans.size() < 2 || !linter.comparesPlans()) {
            return plans;
        }
        Corpus corpus = new Corpus();
        for (PlanReport plan : plans) {
            corpus.add(plan.path(), plan.result().plan(), notice(plan.result()));
        }
        List<PlanReport> compared = new ArrayList<>();
        int next = 0;
        for (SharedText shared : corpus.compare()) {
            PlanReport plan = plans.get(next++);
            LintResult result = linter.beside(plan.result(), shared);
            compared.add(new PlanReport(plan.path(), result, gate.verdict(result)));
        }
        return compared;
    }

    private static List<Sentence> notice(LintResult result) {
        return result.judged()
                .checklist()
                .map(Checklist::notice)
                .map(Notice::sentences)
                .orElse(List.of());
    }
}
