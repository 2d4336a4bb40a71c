package poalint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.corpus.SharedText;
import poalint.issue.Issue;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.rule.Case;
import poalint.rule.Finding;
import poalint.rule.Match;
import poalint.rule.Rule;
import poalint.rule.Severity;
import poalint.score.Score;
import poalint.score.Scorer;
import poalint.score.Tally;

/** Lints one source after the other; an instance belongs to one thread. */
public final class Linter {

    private final CaseReader reader;
    private final List<Rule> rules;

    /**
     * Takes its parts.
     *
     * @param reader makes of a submission what rules judge
     * @param rules the rules to run, as far as they apply
     */
    public Linter(CaseReader reader, List<Rule> rules) {
        this.reader = reader;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /**
     * What the rules find in a submission.
     *
     * @param submission the plan and what is said of it
     */
    public LintResult lint(Submission submission) {
        return lint(submission, Acceptance.NONE);
    }

    /**
     * What the rules find in a submission, less what somebody lets stand.
     *
     * @param submission the plan and what is said of it
     * @param acceptance what is let stand
     */
    public LintResult lint(Submission submission, Acceptance acceptance) {
        Case judged = reader.read(submission);
        List<SkippedRule> skipped = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        List<Rule> run = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<String> reason = whySkipped(rule, judged);
            if (reason.isPresent()) {
                skipped.add(new SkippedRule(rule.id(), reason.get()));
            } else {
                run.add(rule);
                findings.addAll(run(rule, judged, failures));
            }
        }
        return result(judged, findings, run, skipped, failures, acceptance);
    }

    private static LintResult result(
            Case judged,
            List<Finding> all,
            List<Rule> run,
            List<SkippedRule> skipped,
            List<RuleFailure> failures,
            Acceptance acceptance) {
        List<Finding> findings = new ArrayList<>(all);
        Scorer scorer = new Scorer(run);
        Score strict = scorer.score(findings);
        List<Suppressed> suppressed = suppressed(judged.plan(), findings, acceptance);
        suppressed.forEach(each -> findings.remove(each.finding()));
        return new LintResult(
                judged,
                reported(judged.plan().source(), findings, scorer.tally(findings)),
                suppressed.isEmpty() ? strict : scorer.score(findings),
                run,
                skipped,
                failures,
                suppressed,
                strict);
    }

    private static List<Suppressed> suppressed(Plan plan, List<Finding> findings, Acceptance acceptance) {
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            acceptance.of(plan, finding).ifPresent(by -> suppressed.add(new Suppressed(finding, by)));
        }
        suppressed.sort(Comparator.comparing(Suppressed::finding, Finding.ORDER));
        return suppressed;
    }

    /** Whether any of the rules judges a plan beside the others of a run. */
    public boolean comparesPlans() {
        return rules.stream().anyMatch(rule -> rule.check().comparesPlans());
    }

    /**
     * A result with what the rules find that judge a plan beside others; it is scored anew.
     *
     * @param rules the rules of the run
     * @param alone what was found in the plan alone
     * @param shared what it has in common with the others
     * @param acceptance what is let stand
     */
    public static LintResult beside(List<Rule> rules, LintResult alone, SharedText shared, Acceptance acceptance) {
        Case judged = alone.judged().beside(shared);
        List<SkippedRule> skipped = new ArrayList<>(alone.skipped());
        List<RuleFailure> failures = new ArrayList<>(alone.failures());
        List<Rule> run = new ArrayList<>(alone.ran());
        List<Finding> findings = alone.findings().stream()
                .flatMap(reported -> Stream.concat(Stream.of(reported.finding()), reported.also().stream()))
                .collect(Collectors.toCollection(ArrayList::new));
        alone.suppressed().forEach(each -> findings.add(each.finding()));
        for (Rule rule : rules) {
            if (rule.check().comparesPlans() && whySkipped(rule, judged).isEmpty()) {
                skipped.removeIf(each -> each.rule().equals(rule.id()));
                run.add(rule);
                findings.addAll(run(rule, judged, failures));
            }
        }
        run.sort(Comparator.comparing(Rule::id));
        return result(judged, findings, run, skipped, failures, acceptance);
    }

    private static Optional<String> whySkipped(Rule rule, Case judged) {
        if (rule.check().comparesPlans() && judged.shared().isEmpty()) {
            return Optional.of("one plan only");
        }
        if (rule.needsNotice() && judged.checklist().isEmpty()) {
            return Optional.of("no notice given");
        }
        Issue issue = judged.issue();
        Set<String> only = rule.issues();
        if (only.isEmpty() || issue.type().map(type -> type.isAmong(only)).orElse(false)) {
            return Optional.empty();
        }
        return Optional.of(
                issue.type().map(type -> "not for the issue type " + type.id()).orElse("the issue type is not known"));
    }

    /** A rule that breaks down must not take the others with it. */
    private static List<Finding> run(Rule rule, Case judged, List<RuleFailure> failures) {
        try {
            List<Match> matches = rule.check().find(judged);
            if (matches.isEmpty()) {
                return List.of();
            }
            return matches.stream()
                    .distinct()
                    .map(match -> finding(rule, judged, match))
                    .sorted(Finding.ORDER)
                    .toList();
        } catch (RuntimeException | Error e) {
            failures.add(new RuleFailure(rule.id(), e.toString()));
            return List.of();
        }
    }

    private static Finding finding(Rule rule, Case judged, Match match) {
        return new Finding(
                rule,
                severity(rule, judged),
                match.span(),
                section(judged.plan(), match),
                rule.message().fill(match.facts()),
                rule.fix().fill(match.facts()),
                match.facts());
    }

    /** What the notice asks for in the future may be told in the future. */
    private static Severity severity(Rule rule, Case judged) {
        boolean asked = judged.checklist()
                .filter(checklist -> checklist.notice().asksForFuture())
                .isPresent();
        return asked ? rule.softened().orElse(rule.severity()) : rule.severity();
    }

    /** The section that the check names, where there is such a one, else the one in which the words lie. */
    private static Optional<SectionKind> section(Plan plan, Match match) {
        return Optional.ofNullable(match.facts().get("section-id"))
                .flatMap(SectionKind::of)
                .filter(plan::has)
                .or(() -> plan.sectionAt(match.span().start()).map(Section::kind));
    }

    private static List<Reported> reported(Source source, List<Finding> findings, Tally tally) {
        return Folding.fold(source, findings).stream()
                .map(fold -> new Reported(fold.shown(), fold.also(), tally.gain(fold.all())))
                .sorted(Comparator.comparing(Reported::finding, Finding.ORDER))
                .toList();
    }
}
