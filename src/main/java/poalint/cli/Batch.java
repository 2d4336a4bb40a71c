package poalint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.issue.IssueType;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.lint.RuleFailure;
import poalint.lint.Submission;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.read.PlanFile;
import poalint.read.PlanReader;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;
import poalint.rule.Occasion;
import poalint.rule.Severity;

/**
 * The plans of one run. Whatever goes wrong with one of them is said in the report, and the others are linted all the
 * same.
 *
 * @param reader reads what a path names
 * @param linter lints a plan
 * @param notice the notice that was given for all of them
 * @param issue the issue type that was given for all of them
 * @param occasion when they are written
 * @param gate judges a plan
 * @param notes where to say what was noticed in reading
 */
record Batch(
        PlanReader reader,
        Linter linter,
        Optional<PlanFile> notice,
        Optional<IssueType> issue,
        Occasion occasion,
        Gate gate,
        PrintWriter notes) {

    /**
     * Lints all that the paths name, each plan once and in their order.
     *
     * @param paths files, folders, or - for standard input
     * @param least the lowest severity to show
     */
    Report lint(List<String> paths, Severity least) {
        List<PlanReport> plans = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        boolean passed = true;
        Set<String> seen = new HashSet<>();
        for (String path : paths) {
            for (PlanFile file : reader.read(path)) {
                if (!seen.add(file.path())) {
                    continue;
                }
                if (file instanceof PlanFile.Unreadable unreadable) {
                    unchecked.add(new Unchecked(unreadable.path(), unreadable.reason()));
                } else if (file instanceof PlanFile.Text text) {
                    tell(text);
                    Optional<PlanFile.Text> answered = notice(text, unchecked);
                    LintResult result;
                    try {
                        result = linter.lint(
                                new Submission(text.source(), answered.map(PlanFile.Text::source), issue, occasion));
                    } catch (RuntimeException | StackOverflowError e) {
                        unchecked.add(new Unchecked(text.path(), "internal error: " + e + ", please report it"));
                        continue;
                    }
                    plans.add(new PlanReport(text.path(), result, gate.verdict(result)));
                    passed &= gate.passes(result);
                    unchecked.addAll(gaps(text.path(), result));
                    unread(text, unchecked);
                    answered.filter(found -> saysNothing(result))
                            .ifPresent(found -> add(
                                    unchecked,
                                    new Unchecked(
                                            found.path(),
                                            "no question, item or deadline of a notice is recognised in it, so no plan was held"
                                                    + " against it")));
                }
            }
        }
        return new Report(plans, unchecked, least, passed && unchecked.isEmpty());
    }

    private void tell(PlanFile.Text text) {
        text.note().ifPresent(note -> notes.println("poa-lint: " + text.path() + ": " + note + "."));
    }

    /** The notice that a plan answers; one that cannot be read is said, and the plan is linted without it. */
    private Optional<PlanFile.Text> notice(PlanFile.Text plan, List<Unchecked> unchecked) {
        Optional<PlanFile> file = notice.or(plan::notice);
        if (file.isPresent() && file.get() instanceof PlanFile.Unreadable unreadable) {
            add(unchecked, new Unchecked(unreadable.path(), unreadable.reason()));
        }
        Optional<PlanFile.Text> found =
                file.filter(PlanFile.Text.class::isInstance).map(PlanFile.Text.class::cast);
        found.ifPresent(this::tell);
        found.ifPresent(text -> unread(text, unchecked));
        return found;
    }

    /** What of a document could not be read. */
    private static void unread(PlanFile.Text text, List<Unchecked> unchecked) {
        text.source()
                .origin()
                .ifPresent(origin -> origin.gaps().forEach(gap -> add(unchecked, new Unchecked(text.path(), gap))));
    }

    /** One notice can be given for many plans. */
    private static void add(List<Unchecked> unchecked, Unchecked one) {
        if (!unchecked.contains(one)) {
            unchecked.add(one);
        }
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
}
