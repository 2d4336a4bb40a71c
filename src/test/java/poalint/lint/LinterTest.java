package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;
import poalint.Made;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.Finding;
import poalint.rule.Match;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;

final class LinterTest {

    private static final Source SOURCE =
            new Source("Root cause:\nIt broke.\n\nActions taken:\nFixed.\n\nPrevention:\nWe look.\n");
    private static final Check FIRST_WORD = plan -> List.of(Match.at(new Span(0, 4)));

    @Test
    void aRuleThatBreaksDownIsTakenDownAndTheOthersAreKept() {
        LintResult result = lint(
                Made.rule("a/state", Severity.ERROR, Scope.SPAN, false, plan -> {
                    throw new IllegalStateException("no way");
                }),
                Made.rule("b/good", Severity.ERROR, Scope.SPAN, false, FIRST_WORD),
                Made.rule("c/link", Severity.ERROR, Scope.SPAN, false, plan -> {
                    throw new NoClassDefFoundError("gone");
                }),
                Made.rule("d/deep", Severity.ERROR, Scope.SPAN, false, plan -> {
                    throw new StackOverflowError();
                }));

        assertThat(result.failures())
                .containsExactly(
                        new RuleFailure("a/state", "java.lang.IllegalStateException: no way"),
                        new RuleFailure("c/link", "java.lang.NoClassDefFoundError: gone"),
                        new RuleFailure("d/deep", "java.lang.StackOverflowError"));
        assertThat(rules(result)).containsExactly("b/good");
    }

    @Test
    void aMessageThatCannotBeFilledIsABreakdown() {
        Rule rule = Made.rule("a/rule", "{match} is wrong", FIRST_WORD);

        assertThat(lint(rule).failures())
                .containsExactly(
                        new RuleFailure("a/rule", "java.lang.IllegalStateException: the check gives no {match}"));
    }

    @ParameterizedTest
    @CsvSource({"will take, SUGGESTION", "have taken, ERROR"})
    void aPromiseWeighsLessWhereTheNoticeAsksForOne(String asked, Severity severity) {
        String plan = "Root cause:\nIt broke.\n\nActions taken:\nWe will mend it.\n\nPrevention:\nWe test it daily.\n";
        Optional<String> notice =
                Optional.of("Please explain the actions you " + asked + " to resolve the late deliveries.");

        assertThat(Bench.lint(plan, notice).findings().stream()
                        .map(Reported::finding)
                        .filter(finding -> finding.rule().id().equals("tense/future-in-actions")))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void withoutANoticeTheRulesThatNeedOneAreSkipped() {
        assertThat(Bench.lint("Root cause: it broke.").skipped())
                .contains(new SkippedRule("coverage/unanswered-question", "no notice given"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Root cause: it broke.                                      | the issue type is not known
            Root cause: two buyers doubted that the item is authentic. | not for the issue type inauthentic
            """)
    void aRuleForOtherIssuesIsSkipped(String text, String reason) {
        assertThat(Bench.lint(text).skipped()).contains(new SkippedRule("carrier/missing-service-level", reason));
    }

    @Test
    void aRuleForTheIssueIsRun() {
        assertThat(Bench.lint("Root cause: nine orders were shipped late.").ran())
                .extracting(Rule::id)
                .contains("carrier/missing-service-level");
    }

    @Test
    void whatIsFoldedIntoAFindingIsGainedWithIt() {
        Rule first = Made.rule("a/first", Severity.ERROR, Scope.SPAN, false, FIRST_WORD);
        Rule second = Made.rule("b/second", Severity.WARNING, Scope.SPAN, false, FIRST_WORD);

        LintResult result = lint(first, second);

        assertThat(result.score().total()).isEqualTo(50);
        assertThat(result.findings()).singleElement().satisfies(reported -> {
            assertThat(reported.also()).hasSize(1);
            assertThat(reported.gain()).isEqualTo(50.0);
        });
    }

    @Test
    void aResultForReportsIsTheSameWithoutTheWords() {
        LintResult result = Bench.lint(Bench.plan("courier"));
        LintResult light = result.withoutWords();

        assertThat(light.plan()).isEqualTo(result.plan().withoutWords()).isNotEqualTo(result.plan());
        assertThat(light.issue()).isEqualTo(result.issue()).isNotNull();
        assertThat(light.findings()).isEqualTo(result.findings());
        assertThat(light.score()).isEqualTo(result.score());
    }

    @Test
    void twoMatchesAtOnePlaceAreOneFinding() {
        Rule rule = Made.rule(
                "a/rule",
                Severity.ERROR,
                Scope.SPAN,
                false,
                plan -> List.of(Match.at(new Span(0, 4)), Match.at(new Span(0, 4))));

        assertThat(rules(lint(rule))).containsExactly("a/rule");
    }

    @Test
    void findingsAreSortedByPositionThenRuleWhateverTheOrderOfTheRules() {
        Check both = plan -> List.of(new Match(new Span(24, 31), Map.of()), new Match(new Span(0, 4), Map.of()));
        Rule first = Made.rule("a/first", Severity.SUGGESTION, Scope.PLAN, false, both);
        Rule second = Made.rule("b/second", Severity.ERROR, Scope.PLAN, false, both);

        List<String> found = rules(lint(first, second));

        assertThat(found).containsExactly("a/first", "b/second", "a/first", "b/second");
        assertThat(rules(lint(second, first))).isEqualTo(found);
    }

    @Test
    void aFindingKnowsTheSectionInWhichItLies() {
        Rule rule = Made.rule(
                "a/rule",
                Severity.ERROR,
                Scope.SPAN,
                false,
                plan -> List.of(
                        Match.at(new Span(12, 14)),
                        Match.at(new Span(38, 43)),
                        new Match(new Span(0, 4), Map.of("section-id", "prevention"))));

        assertThat(lint(rule).findings().stream()
                        .map(reported ->
                                reported.finding().section().orElseThrow().id()))
                .containsExactly("prevention", "root-cause", "actions-taken");
    }

    /** Whatever is typed or pasted, every rule gets through, and what it finds lies in the text. */
    @Test
    @Tag("long")
    void noTextBreaksARuleDown() {
        List<String> bits = List.of(
                "\n",
                "\n\n",
                "\r",
                " ",
                "- ",
                "1) ",
                "> ",
                "| a | b |",
                "## ",
                "**",
                "Root cause:",
                "Actions taken:",
                "Prevention:",
                "Dear Amazon,",
                "Kind regards",
                "\"",
                "(",
                ")",
                "\u200B",
                "\uD83D\uDE00",
                "\uD83D",
                "\u0130",
                "3 May",
                "24/7",
                "http://a",
                "Thank you.",
                "On 3 May wrote",
                "we will",
                "have been",
                "not");
        Linter linter = Bench.linter(Bench.catalogue().rules());
        for (long seed = 1; seed <= 150; seed++) {
            String text = mangled(new Random(seed), bits);
            LintResult result = linter.lint(Submission.of(new Source(text), Bench.TODAY));

            assertThat(result.failures()).as("seed %d", seed).isEmpty();
            assertThat(result.findings())
                    .as("seed %d", seed)
                    .allMatch(reported -> reported.finding().span().end() <= text.length());
            assertThat(result.score().total()).as("seed %d", seed).isBetween(0, 100);
        }
    }

    private static String mangled(Random random, List<String> bits) {
        StringBuilder text = new StringBuilder();
        if (random.nextBoolean()) {
            text.append(Bench.plan(Bench.PLANS.get(random.nextInt(Bench.PLANS.size()))));
        }
        int changes = 1 + random.nextInt(40);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) == 0) {
                text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
            } else {
                text.insert(at, bits.get(random.nextInt(bits.size())));
            }
        }
        return text.toString();
    }

    private static LintResult lint(Rule... rules) {
        return Bench.linter(List.of(rules)).lint(Submission.of(SOURCE, Bench.TODAY));
    }

    private static List<String> rules(LintResult result) {
        return result.findings().stream()
                .map(reported -> reported.finding().rule().id())
                .toList();
    }
}
