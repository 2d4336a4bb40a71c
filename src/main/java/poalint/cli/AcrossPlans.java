package poalint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.cli.Batch.Outcome;
import poalint.corpus.Comparison;
import poalint.corpus.Corpus;
import poalint.corpus.SharedText;
import poalint.corpus.Sheet;
import poalint.folder.OrderedWork;
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
     * @param threads the most threads
     */
    List<Outcome> compared(List<Input> inputs, List<Outcome> alone, int threads) {
        Corpus corpus = new Corpus();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            entries.add(new Entry(inputs.get(i), alone.get(i), corpus.size()));
            alone.get(i).sheet().ifPresent(corpus::add);
        }
        List<Unchecked> broken = new ArrayList<>();
        Optional<Comparison> comparison = comparison(corpus, broken);
        return OrderedWork.all(entries, () -> entry -> judged(entry, comparison, broken), threads, done -> {});
    }

    private static Optional<Comparison> comparison(Corpus corpus, List<Unchecked> broken) {
        try {
            return corpus.size() < 2 ? Optional.empty() : Optional.of(corpus.compare());
        } catch (RuntimeException | Error e) {
            broken.add(broken(e));
            return Optional.empty();
        }
    }

    private static Unchecked broken(Throwable e) {
        return Breakdown.at("the comparison of the plans", e);
    }

    private Outcome judged(Entry entry, Optional<Comparison> comparison, List<Unchecked> broken) {
        Optional<SharedText> shared = Optional.empty();
        List<Unchecked> missing = broken;
        try {
            shared = comparison
                    .filter(beside -> entry.outcome().sheet().isPresent())
                    .map(beside -> beside.of(entry.sheet()));
        } catch (RuntimeException | Error e) {
            // What was found in the plan by itself holds all the same.
            missing = List.of(broken(e));
        }
        try {
            return judged(entry.input(), entry.outcome(), shared).missing(missing);
        } catch (RuntimeException | Error e) {
            return new Outcome(
                            Optional.empty(),
                            entry.outcome().unchecked(),
                            entry.outcome().notes(),
                            false,
                            Optional.empty())
                    .missing(missing)
                    .missing(List.of(Breakdown.at(entry.input().name(), e)));
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

    /**
     * A plan.
     *
     * @param input where it comes from
     * @param outcome what became of it by itself
     * @param sheet the number of its sheet, where it has one
     */
    private record Entry(Input input, Outcome outcome, int sheet) {}
}
