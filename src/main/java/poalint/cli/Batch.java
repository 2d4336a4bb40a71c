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
import poalint.read.PlanFile;
import poalint.read.PlanReader;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;
import poalint.rule.Severity;

/**
 * The plans of one run. Whatever goes wrong with one of them is said in the report, and the others are linted all the
 * same.
 *
 * @param reader reads what a path names
 * @param linter lints a plan
 * @param issue the issue type that was given for all of them
 * @param gate judges a plan
 * @param notes where to say what was noticed in reading
 */
record Batch(PlanReader reader, Linter linter, Optional<IssueType> issue, Gate gate, PrintWriter notes) {

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
                    text.note().ifPresent(note -> notes.println("poa-lint: " + text.path() + ": " + note + "."));
                    LintResult result;
                    try {
                        result = linter.lint(text.source(), issue);
                    } catch (RuntimeException | StackOverflowError e) {
                        unchecked.add(new Unchecked(text.path(), "internal error: " + e + ", please report it"));
                        continue;
                    }
                    plans.add(new PlanReport(text.path(), result, gate.verdict(result)));
                    passed &= gate.passes(result);
                    unchecked.addAll(gaps(text.path(), result));
                }
            }
        }
        return new Report(plans, unchecked, least, passed && unchecked.isEmpty());
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
