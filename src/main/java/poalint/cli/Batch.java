package poalint.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import poalint.folder.OrderedWork;
import poalint.issue.IssueType;
import poalint.lint.Acceptance;
import poalint.lint.LintResult;
import poalint.lint.RuleFailure;
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
        return inputs.isEmpty()
                ? List.of()
                : OrderedWork.all(
                        inputs,
                        () -> {
                            Desk desk = new Desk();
                            return input -> lint(input, desk);
                        },
                        threads,
                        watch);
    }

    private Outcome lint(Input input, Desk desk) {
        PlanFile file = input.plan().get();
        List<Unchecked> unchecked = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (file instanceof PlanFile.Unreadable unreadable) {
            unchecked.add(new Unchecked(unreadable.path(), unreadable.reason()));
        } else if (file instanceof PlanFile.Text text) {
            tell(text, notes);
            Optional<PlanFile.Text> answered = notice(input, notes, unchecked);
            try {
                LintResult result = desk.linter(input.assignment())
                        .lint(
                                new Submission(text.source(), answered.map(PlanFile.Text::source), issue, occasion),
                                acceptance(input));
                unchecked.addAll(gaps(text.path(), result));
                answered.filter(found -> saysNothing(result))
                        .ifPresent(found -> unchecked.add(new Unchecked(
                                found.path(),
                                "no question, item or deadline of a notice is recognised in it, so no plan was held"
                                        + " against it")));
                // All results of a folder are kept until its report is written.
                PlanReport report = new PlanReport(
                        text.path(),
                        result.withoutWords(),
                        input.assignment().gate().verdict(result),
                        input.assignment().least());
                return new Outcome(
                        Optional.of(report),
                        unchecked,
                        notes,
                        input.assignment().gate().passes(result));
            } catch (RuntimeException | StackOverflowError e) {
                unchecked.add(new Unchecked(text.path(), "internal error: " + e + ", please report it"));
            }
        }
        return new Outcome(Optional.empty(), unchecked, notes, false);
    }

    private Acceptance acceptance(Input input) {
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
        return found;
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

    /** What was not looked at in a plan although somebody asked for it. */
    private static List<Unchecked> gaps(String path, LintResult result) {
        List<Unchecked> gaps = new ArrayList<>();
        if (result.ran().isEmpty()) {
            gaps.add(new Unchecked(path, "none of the selected rules is for its issue type, so nothing was checked"));
        }
        for (RuleFailure failure : result.failures()) {
            gaps.add(new Unchecked(path, "the rule " + failure.rule() + " broke down: " + failure.problem()));
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
     */
    record Outcome(Optional<PlanReport> report, List<Unchecked> unchecked, List<String> notes, boolean passed) {

        /** Copies the lists. */
        Outcome {
            unchecked = List.copyOf(unchecked);
            notes = List.copyOf(notes);
        }
    }
}
