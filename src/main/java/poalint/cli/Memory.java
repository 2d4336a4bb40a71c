package poalint.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import poalint.issue.IssueType;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.report.Report;
import poalint.rule.Occasion;

/** A linter that does not lint again what it linted for the last report. */
final class Memory {

    private final Linter linter;
    private final Map<Key, LintResult> results = new ConcurrentHashMap<>();

    /** All that a result depends on. */
    private record Key(String plan, Optional<String> notice, Optional<IssueType> issue, Occasion occasion) {}

    Memory(Linter linter) {
        this.linter = linter;
    }

    LintResult lint(Submission submission) {
        Key key = new Key(
                submission.plan().text(),
                submission.notice().map(Source::text),
                submission.issue(),
                submission.occasion());
        return results.computeIfAbsent(key, unseen -> linter.lint(submission));
    }

    /** Forgets everything. */
    void clear() {
        results.clear();
    }

    /** Forgets what is not in the last report. */
    void keep(Report report) {
        Set<LintResult> last = Collections.newSetFromMap(new IdentityHashMap<>());
        report.plans().forEach(plan -> last.add(plan.result()));
        results.values().removeIf(result -> !last.contains(result));
    }
}
