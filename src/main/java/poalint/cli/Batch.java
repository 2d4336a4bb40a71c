package poalint.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import poalint.corpus.Sheet;
import poalint.folder.OrderedWork;
import poalint.issue.IssueType;
import poalint.lint.Acceptance;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.lint.RuleFailure;
import poalint.lint.SkippedRule;
import poalint.lint.Submission;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.read.PlanFile;
import poalint.report.PlanReport;
import poalint.report.Unchecked;
import poalint.rule.Occasion;
import poalint.suppression.SuppressionFile;

/**
 * Lints the plans of one run. Whatever goes wrong with one of them is said, and the others are linted all the same.
 *
 * @param notice the notice that was given for all of them
 * @param issue the issue type that was given for all of them
 * @param occasion when they are written
 * @param today the day on which suppressions are judged
 */
record Batch(Optional<PlanFile> notice, Optional<IssueType> issue, Occasion occasion, LocalDate today) {

    /**
     * Lints all plans, several at once.
     *
     * @param inputs the plans
     * @param threads the most threads
     * @param watch is told now and then how many plans are done
     * @return one outcome for each plan, in the order of the plans
     */
    List<Outcome> lint(List<Input> inputs, int threads, IntConsumer watch) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        boolean several = inputs.size() > 1;
        List<Outcome> alone = OrderedWork.all(
                inputs,
                () -> {
                    Desk desk = new Desk();
                    return input -> lint(input, desk, several);
                },
                threads,
                watch);
        return new AcrossPlans(this).compared(inputs, alone, threads);
    }

    /** Whatever breaks down over a plan, in reading it or in judging it, must not take the others with it. */
    private Outcome lint(Input input, Desk desk, boolean several) {
        List<Unchecked> unchecked = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try {
            PlanFile file = input.plan().get();
            if (file instanceof PlanFile.Text text) {
                return lint(input, text, desk.linter(input.assignment()), several, unchecked, notes);
            }
            if (file instanceof PlanFile.Unreadable unreadable) {
                unchecked.add(new Unchecked(unreadable.path(), unreadable.reason()));
            }
        } catch (RuntimeException | Error e) {
            unchecked.add(Breakdown.at(input.name(), e));
        }
        return new Outcome(Optional.empty(), unchecked, notes, false, Optional.empty());
    }

    private Outcome lint(
            Input input,
            PlanFile.Text text,
            Linter linter,
            boolean several,
            List<Unchecked> unchecked,
            List<String> notes) {
        tell(text, notes);
        Optional<PlanFile.Text> answered = notice(input, notes, unchecked);
        LintResult result = linter.lint(
                new Submission(text.source(), answered.map(PlanFile.Text::source), issue, occasion), acceptance(input));
        unread(text, unchecked);
        answered.filter(found -> saysNothing(result))
                .ifPresent(found -> unchecked.add(new Unchecked(
                        found.path(),
                        "no question, item or deadline of a notice is recognised in it, so no plan was held"
                                + " against it")));
        Optional<Sheet> sheet = several && linter.comparesPlans()
                ? Optional.of(AcrossPlans.sheet(text.path(), result))
                : Optional.empty();
        // All results of a folder are kept until its report is written.
        PlanReport report = report(input, text.path(), result.withoutWords());
        return new Outcome(Optional.of(report), unchecked, notes, false, sheet);
    }

    /** The report on a plan. */
    static PlanReport report(Input input, String path, LintResult result) {
        return new PlanReport(
                path,
                result,
                input.assignment().gate().verdict(result),
                input.assignment().gate(),
                input.assignment().least());
    }

    /** What is let stand in a plan. */
    Acceptance acceptance(Input input) {
        Optional<SuppressionFile> file = input.suppressions();
        return file.isPresent() && input.place().isPresent()
                ? file.get().acceptance(input.place().get(), today)
                : Acceptance.NONE;
    }

    private static void tell(PlanFile.Text text, List<String> notes) {
        text.note().ifPresent(note -> notes.add(text.path() + ": " + note + "."));
    }

    /** The notice that a plan answers; one that cannot be read is said, and the plan is linted without it. */
    private Optional<PlanFile.Text> notice(Input input, List<String> notes, List<Unchecked> unchecked) {
        Optional<PlanFile> file = notice.isPresent() ? notice : input.notice().get();
        if (file.isPresent() && file.get() instanceof PlanFile.Unreadable unreadable) {
            unchecked.add(new Unchecked(unreadable.path(), unreadable.reason()));
        }
        Optional<PlanFile.Text> found =
                file.filter(PlanFile.Text.class::isInstance).map(PlanFile.Text.class::cast);
        found.ifPresent(text -> tell(text, notes));
        found.ifPresent(text -> unread(text, unchecked));
        return found;
    }

    /** What of a document could not be read. */
    private static void unread(PlanFile.Text text, List<Unchecked> unchecked) {
        text.source()
                .origin()
                .ifPresent(origin -> origin.gaps().forEach(gap -> unchecked.add(new Unchecked(text.path(), gap))));
    }

    private static boolean saysNothing(LintResult result) {
        return result.judged()
                .checklist()
                .map(Checklist::notice)
                .filter(notice -> notice.kind() == Notice.Kind.UNKNOWN
                        && notice.items().isEmpty()
                        && notice.deadline().isEmpty())
                .isPresent();
    }

    private static String whyNothing(LintResult result) {
        String reasons =
                result.skipped().stream().map(SkippedRule::reason).distinct().collect(Collectors.joining(", "));
        return "none of the selected rules could be run (" + reasons + "), so nothing was checked";
    }

    /** What was not looked at in a plan although somebody asked for it. */
    static List<Unchecked> gaps(String path, LintResult result) {
        List<Unchecked> gaps = new ArrayList<>();
        if (result.ran().isEmpty()) {
            gaps.add(new Unchecked(path, whyNothing(result)));
        }
        for (RuleFailure failure : result.failures()) {
            String broke = "the rule " + failure.rule() + " broke down";
            gaps.add(new Unchecked(path, broke + ": " + failure.problem(), broke));
        }
        return gaps;
    }

    /**
     * What became of one plan.
     *
     * @param report what was found; absent where it could not be linted
     * @param unchecked what could not be checked
     * @param notes what is to be said of its reading
     * @param passed whether it passes the gate
     * @param sheet what of it is compared with other plans; absent where none is
     */
    record Outcome(
            Optional<PlanReport> report,
            List<Unchecked> unchecked,
            List<String> notes,
            boolean passed,
            Optional<Sheet> sheet) {

        /** Copies the lists. */
        Outcome {
            unchecked = List.copyOf(unchecked);
            notes = List.copyOf(notes);
        }

        /** The same, where more could not be checked. */
        Outcome missing(List<Unchecked> more) {
            if (more.isEmpty()) {
                return this;
            }
            List<Unchecked> all = new ArrayList<>(unchecked);
            all.addAll(more);
            return new Outcome(report, all, notes, passed, sheet);
        }
    }
}
