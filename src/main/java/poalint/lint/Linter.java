package poalint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.issue.Issue;
import poalint.issue.IssueType;
import poalint.issue.IssueTypes;
import poalint.parse.PlanParser;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.rule.Finding;
import poalint.rule.Match;
import poalint.rule.Rule;
import poalint.score.Score;
import poalint.score.Scorer;

/** Lints one source after the other; an instance belongs to one thread. */
public final class Linter {

    private final PlanParser parser;
    private final IssueTypes issues;
    private final List<Rule> rules;

    /**
     * Takes its parts.
     *
     * @param parser makes a plan of a source
     * @param issues recognises what it is about
     * @param rules the rules to run, as far as they apply
     */
    public Linter(PlanParser parser, IssueTypes issues, List<Rule> rules) {
        this.parser = parser;
        this.issues = issues;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /**
     * What the rules find in a source.
     *
     * @param source the text
     * @param given the issue type, where it is known
     */
    public LintResult lint(Source source, Optional<IssueType> given) {
        Plan plan = parser.parse(source);
        Issue issue = given.map(Issue::given).orElseGet(() -> issues.recognise(plan));
        List<SkippedRule> skipped = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        List<Rule> run = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<String> reason = whySkipped(rule, issue);
            if (reason.isPresent()) {
                skipped.add(new SkippedRule(rule.id(), reason.get()));
            } else {
                run.add(rule);
                findings.addAll(run(rule, plan, failures));
            }
        }
        Scorer scorer = new Scorer(run);
        Score score = scorer.score(findings);
        return new LintResult(plan, issue, reported(source, findings, scorer), score, run.size(), skipped, failures);
    }

    private static Optional<String> whySkipped(Rule rule, Issue issue) {
        Set<String> only = rule.issues();
        if (only.isEmpty() || issue.type().map(type -> type.isAmong(only)).orElse(false)) {
            return Optional.empty();
        }
        return Optional.of(
                issue.type().map(type -> "not for the issue type " + type.id()).orElse("the issue type is not known"));
    }

    /** A rule that breaks down must not take the others with it. */
    private static List<Finding> run(Rule rule, Plan plan, List<RuleFailure> failures) {
        try {
            return rule.check().find(plan).stream()
                    .distinct()
                    .map(match -> finding(rule, plan, match))
                    .sorted(Finding.ORDER)
                    .toList();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(new RuleFailure(rule.id(), e.toString()));
            return List.of();
        }
    }

    private static Finding finding(Rule rule, Plan plan, Match match) {
        return new Finding(
                rule,
                match.span(),
                section(plan, match),
                rule.message().fill(match.facts()),
                rule.fix().fill(match.facts()),
                match.facts());
    }

    /** The section that the check names, where there is such a one, else the one in which the words lie. */
    private static Optional<SectionKind> section(Plan plan, Match match) {
        return Optional.ofNullable(match.facts().get("section-id"))
                .flatMap(SectionKind::of)
                .filter(plan::has)
                .or(() -> plan.sectionAt(match.span().start()).map(Section::kind));
    }

    private static List<Reported> reported(Source source, List<Finding> findings, Scorer scorer) {
        return Folding.fold(source, findings).stream()
                .map(fold -> new Reported(fold.shown(), fold.also(), scorer.gain(findings, fold.all())))
                .sorted(Comparator.comparing(Reported::finding, Finding.ORDER))
                .toList();
    }
}
