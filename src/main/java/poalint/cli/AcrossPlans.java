package poalint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.cli.Batch.Outcome;
import poalint.corpus.Corpus;
import poalint.corpus.SharedText;
import poalint.corpus.Sheet;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.plan.Sentence;
import poalint.report.PlanReport;
import poalint.report.Unchecked;

/**
 * Judges the plans of a run beside each other, after each has been judged alone.
 *
 * @param batch the run
 */
record AcrossPlans(Batch batch) {

    /** What of a plan is compared with others. */
    static Sheet sheet(String path, LintResult result) {
        List<Sentence> notice = result.judged()
                .checklist()
                .map(Checklist::notice)
                .map(Notice::sentences)
                .orElse(List.of());
        return Corpus.sheet(path, result.plan(), notice);
    }

    /**
     * The same outcomes, in their order, with what the rules find that compare plans, and judged by the gate.
     *
     * @param inputs the plans
     * @param alone what became of each by itself
     */
    List<Outcome> compared(List<Input> inputs, List<Outcome> alone) {
        List<SharedText> shared;
        List<Unchecked> broken = new ArrayList<>();
        try {
            shared = shared(alone);
        } catch (RuntimeException | Error e) {
            // What was found in each plan by itself holds all the same.
            shared = List.of();
            broken.add(Breakdown.at("the comparison of the plans", e));
        }
        List<Outcome> compared = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < alone.size(); i++) {
            Outcome outcome = alone.get(i);
            Optional<SharedText> beside = outcome.sheet().isPresent() && !shared.isEmpty()
                    ? Optional.of(shared.get(next++))
                    : Optional.empty();
            compared.add(judged(inputs.get(i), outcome, beside, broken));
        }
        return compared;
    }

    private static List<SharedText> shared(List<Outcome> alone) {
        Corpus corpus = new Corpus();
        alone.forEach(outcome -> outcome.sheet().ifPresent(corpus::add));
        return corpus.size() < 2 ? List.of() : corpus.compare();
    }

    private Outcome judged(Input input, Outcome outcome, Optional<SharedText> shared, List<Unchecked> broken) {
        try {
            return judged(input, outcome, shared).missing(broken);
        } catch (RuntimeException | Error e) {
            return new Outcome(Optional.empty(), outcome.unchecked(), outcome.notes(), false, Optional.empty())
                    .missing(List.of(Breakdown.at(input.name(), e)));
        }
    }

    private Outcome judged(Input input, Outcome outcome, Optional<SharedText> shared) {
        if (outcome.report().isEmpty()) {
            return outcome;
        }
        PlanReport report = outcome.report().get();
        if (shared.isPresent()) {
            LintResult result =
                    Linter.beside(input.assignment().rules(), report.result(), shared.get(), batch.acceptance(input));
            report = Batch.report(input, report.path(), result);
        }
        List<Unchecked> unchecked = new ArrayList<>(outcome.unchecked());
        unchecked.addAll(Batch.gaps(report.path(), report.result()));
        return new Outcome(
                Optional.of(report),
                unchecked,
                outcome.notes(),
                input.assignment().gate().passes(report.result()),
                Optional.empty());
    }
}
