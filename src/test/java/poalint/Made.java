package poalint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.coverage.Matrix;
import poalint.issue.Issue;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.Finding;
import poalint.rule.Occasion;
import poalint.rule.Rule;
import poalint.rule.Rule.Effect;
import poalint.rule.Scope;
import poalint.rule.Severity;
import poalint.rule.Template;
import poalint.score.Score;

/** Rules, findings and results made for one test. */
public final class Made {

    private static final String MESSAGE = "message";

    private Made() {}

    /** A rule that finds nothing. */
    public static Rule rule(String id, Severity severity) {
        return rule(id, severity, Scope.SPAN, false, plan -> List.of());
    }

    /** A rule that finds what the check finds. */
    public static Rule rule(String id, Severity severity, Scope scope, boolean blocker, Check check) {
        return rule(id, severity, scope, MESSAGE, Set.of(), 1, Effect.DEFECT, blocker, check);
    }

    /** A rule with a message to fill. */
    public static Rule rule(String id, String message, Check check) {
        return rule(id, Severity.ERROR, Scope.SPAN, message, Set.of(), 1, Effect.DEFECT, false, check);
    }

    /** A rule for the score alone. */
    public static Rule rule(String id, Scope scope, Set<Part> parts, double points, Effect effect, boolean blocker) {
        return rule(id, Severity.WARNING, scope, MESSAGE, parts, points, effect, blocker, plan -> List.of());
    }

    private static Rule rule(
            String id,
            Severity severity,
            Scope scope,
            String message,
            Set<Part> parts,
            double points,
            Effect effect,
            boolean blocker,
            Check check) {
        return new Rule(
                id,
                severity,
                Optional.empty(),
                scope,
                "summary",
                "why",
                new Template("fix"),
                new Template(message),
                List.of("source"),
                Set.of(),
                false,
                parts,
                points,
                effect,
                blocker,
                check,
                List::of);
    }

    /** A finding outside every section. */
    public static Finding finding(Rule rule, Span span) {
        return finding(rule, span, Optional.empty(), Map.of());
    }

    /** A finding. */
    public static Finding finding(Rule rule, Span span, Optional<SectionKind> section, Map<String, String> facts) {
        return new Finding(rule, rule.severity(), span, section, MESSAGE, "fix", facts);
    }

    /** A result with these findings, none folded, and a score. */
    public static LintResult result(int score, Finding... findings) {
        Plan plan = new Plan(new Source("text"), List.of(), List.of(), List.of(), List.of(), List.of());
        List<Reported> reported = List.of(findings).stream()
                .map(finding -> new Reported(finding, List.of(), 0))
                .toList();
        Case judged = new Case(
                plan,
                Issue.unknown(),
                Issue.unknown(),
                new Matrix(List.of(), List.of()),
                Optional.empty(),
                Occasion.on(LocalDate.of(2025, 6, 1)));
        List<Rule> ran = List.of(rule("a/b", Severity.ERROR));
        return new LintResult(judged, reported, new Score(score, List.of()), ran, List.of(), List.of());
    }
}
