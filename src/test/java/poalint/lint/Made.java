package poalint.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.coverage.Matrix;
import poalint.issue.Issue;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Rule.Effect;
import poalint.rule.Scope;
import poalint.rule.Severity;
import poalint.rule.Template;
import poalint.score.Score;

/** Rules, findings and results made for one test. */
final class Made {

    private Made() {}

    static Rule rule(String id, Severity severity, Scope scope, boolean blocker, Check check) {
        return new Rule(
                id,
                severity,
                scope,
                "summary",
                "why",
                new Template("fix"),
                new Template("message"),
                List.of("source"),
                Set.of(),
                Set.of(),
                1,
                Effect.DEFECT,
                blocker,
                check,
                List.of());
    }

    static Rule rule(String id, Severity severity) {
        return rule(id, severity, Scope.SPAN, false, plan -> List.of());
    }

    static Finding finding(Rule rule, Span span) {
        return new Finding(rule, span, Optional.empty(), "message", "fix", Map.of());
    }

    /** A result with these findings, none folded, and a score. */
    static LintResult result(int score, Finding... findings) {
        Plan plan = new Plan(new Source("text"), List.of(), List.of(), List.of(), List.of(), List.of());
        List<Reported> reported = List.of(findings).stream()
                .map(finding -> new Reported(finding, List.of(), 0))
                .toList();
        return new LintResult(
                new Case(plan, Issue.unknown(), new Matrix(List.of(), List.of())),
                reported,
                new Score(score, List.of()),
                List.of(rule("a/b", Severity.ERROR)),
                List.of(),
                List.of());
    }
}
