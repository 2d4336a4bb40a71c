package poalint.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import poalint.Bench;
import poalint.corpus.Corpus;
import poalint.corpus.SharedText;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.rule.Case;
import poalint.rule.Match;
import poalint.rule.Occasion;
import poalint.rule.Rule;

/**
 * A check as a rule file asks for it, and the plan that it judges. A slash in a text stands for a line break.
 *
 * @param check what the rule file says under {@code check}
 */
record OneCheck(String check) {

    private static final String RULE = """
            severity: warning
            summary: A fault
            why: It is one.
            fix: Mend it.
            message: What is this?
            points: 1
            in: [root-cause, actions-taken, prevention]
            check: {%s}
            sources: [House rule]
            examples:
              bad: [{plan: a}, {plan: b}]
              good: [{plan: c}, {plan: d}]
            """;

    /** What it finds in a plan, in order of the text. */
    List<Match> in(String plan) {
        return in(judged(plan, null));
    }

    /** What it finds in a plan that answers a notice. */
    List<Match> in(String plan, String notice) {
        return in(judged(plan, notice));
    }

    /** What it finds in a plan beside another one, which is given to the program first. */
    List<Match> beside(String plan, String other) {
        Case judged = judged(plan, null);
        Corpus corpus = new Corpus();
        corpus.add(Corpus.sheet("other.txt", judged(other, null).plan(), List.of()));
        corpus.add(Corpus.sheet("plan.txt", judged.plan(), List.of()));
        return in(judged.beside(corpus.compare().of(1)));
    }

    /** What it finds in a plan that has this in common with others. */
    List<Match> beside(String plan, SharedText shared) {
        return in(judged(plan, null).beside(shared));
    }

    /** Whether it judges a plan beside others only. */
    boolean comparesPlans() {
        return rules().stream().allMatch(rule -> rule.check().comparesPlans());
    }

    private List<Rule> rules() {
        return Bench.catalogue().read(Path.of("own"), Map.of("own/fault.yaml", RULE.replace("%s", check)));
    }

    private List<Match> in(Case judged) {
        return rules().stream()
                .flatMap(rule -> rule.check().find(judged).stream())
                .toList();
    }

    /** What is told of the first match, by name. */
    static String told(List<Match> matches) {
        StringBuilder told = new StringBuilder();
        matches.stream()
                .limit(1)
                .forEach(match -> new TreeMap<>(match.facts())
                        .forEach((name, value) -> told.append(told.isEmpty() ? "" : "; ")
                                .append(name)
                                .append(": ")
                                .append(value)));
        return told.toString();
    }

    private static Case judged(String plan, @Nullable String notice) {
        return Bench.cases()
                .read(new Submission(
                        source(plan),
                        Optional.ofNullable(notice).map(OneCheck::source),
                        Optional.empty(),
                        Occasion.on(Bench.TODAY)));
    }

    /** The text of a plan. */
    static Source source(String text) {
        return new Source(text.replace(" / ", "\n").replace("/", "\n"));
    }
}
