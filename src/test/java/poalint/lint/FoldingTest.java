package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import poalint.Made;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;

final class FoldingTest {

    private static final Source SOURCE =
            new Source("We will answer all mails immediately.\nWe will never be late again, and we are really sorry.");
    private static final int LONGEST = 60;
    private static final Rule FUTURE = Made.rule("tense/future", Severity.ERROR);
    private static final Rule VAGUE = Made.rule("specificity/vague", Severity.WARNING);
    private static final Rule TONE = Made.rule("tone/plea", Severity.SUGGESTION);
    private static final Rule SECTION =
            Made.rule("structure/thin", Severity.WARNING, Scope.SECTION, false, plan -> List.of());

    @Test
    void theHeavierFindingOnTheSameWordsIsShown() {
        Finding vague = at(VAGUE, "will answer all");
        Finding future = at(FUTURE, "will answer");

        assertThat(fold(vague, future)).isEqualTo(Map.of(future, List.of(vague)));
    }

    @Test
    void ofTwoAlikeTheFirstIsShown() {
        Finding first = at(VAGUE, "We will");
        Finding second = at(Made.rule("specificity/other", Severity.WARNING), "will answer");

        assertThat(fold(second, first)).isEqualTo(Map.of(first, List.of(second)));
    }

    @Test
    void wordsThatTouchBelongTogether() {
        Finding future = at(FUTURE, "will answer");
        Finding vague = at(VAGUE, "all mails");
        Finding tone = at(TONE, "We");

        assertThat(fold(future, vague, tone)).isEqualTo(Map.of(future, List.of(vague, tone)));
    }

    @Test
    void wordsThatAWrappedLinePartsBelongTogetherToo() {
        Source wrapped = new Source("We will answer  \r\n    all mails.");
        Finding future = Made.finding(FUTURE, new Span(3, 14));
        Finding vague = Made.finding(VAGUE, new Span(22, 31));

        assertThat(Folding.fold(wrapped, List.of(future, vague))).hasSize(1);
    }

    static Stream<Arguments> pairsThatStayApart() {
        return Stream.of(
                arguments("words apart", at(FUTURE, "will answer"), at(VAGUE, "immediately")),
                arguments("words on another line", at(FUTURE, "immediately."), at(VAGUE, "We will never")),
                arguments("a whole sentence and a word in it", ofLength(FUTURE, LONGEST + 1), at(TONE, "answer")),
                arguments("a word and the whole sentence", at(FUTURE, "answer"), ofLength(TONE, LONGEST + 1)),
                arguments("a fault of the section and words in it", at(SECTION, "We will"), at(TONE, "We will")),
                arguments("words and a fault of their section", at(FUTURE, "We will"), at(SECTION, "We will")),
                arguments("words that one rule flags", at(TONE, "really"), at(TONE, "sorry")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairsThatStayApart")
    void theseAreTwoFindings(String what, Finding first, Finding second) {
        assertThat(fold(first, second)).as(what).isEqualTo(Map.of(first, List.of(), second, List.of()));
    }

    @Test
    void aPartOfASentenceTakesInItsWords() {
        Finding part = ofLength(FUTURE, LONGEST);
        Finding word = at(TONE, "answer");

        assertThat(fold(part, word)).isEqualTo(Map.of(part, List.of(word)));
    }

    /** The order of the text and of the weights need not agree, nor need neighbours begin near each other. */
    @Test
    void theHeaviestOfTheNeighboursTakesInWhatTouchesIt() {
        Source line =
                new Source("We know about it all, and from now on the whole team will never again send parcels late.");
        Rule heavy = Made.rule("z/heavy", Severity.ERROR);
        Finding before = at(line, VAGUE, "the whole team");
        Finding behind = at(line, heavy, "again send parcels");
        Finding between = at(line, TONE, "team will never again");

        assertThat(fold(line, before, between, behind)).isEqualTo(Map.of(before, List.of(), behind, List.of(between)));
        assertThat(fold(line, at(line, FUTURE, "the whole team"), between, at(line, VAGUE, "again send parcels")))
                .containsEntry(at(line, FUTURE, "the whole team"), List.of(between));
    }

    @Test
    void oneFarBehindInTheTextTakesInItsNeighbour() {
        Source line = new Source("x".repeat(50) + " some parts later, of course, nothing else");
        Finding host = at(line, FUTURE, "later, of course");
        Finding word = at(line, TONE, "parts");

        assertThat(host.span().start()).isGreaterThan(61);
        assertThat(word.span().start()).isLessThan(61);
        assertThat(fold(line, word, host)).isEqualTo(Map.of(host, List.of(word)));
    }

    private static Map<Finding, List<Finding>> fold(Finding... findings) {
        return fold(SOURCE, findings);
    }

    private static Map<Finding, List<Finding>> fold(Source source, Finding... findings) {
        return Folding.fold(source, List.of(findings)).stream()
                .collect(Collectors.toMap(Folding.Fold::shown, Folding.Fold::also));
    }

    private static Finding at(Rule rule, String words) {
        return at(SOURCE, rule, words);
    }

    private static Finding at(Source source, Rule rule, String words) {
        int start = source.text().indexOf(words);
        return Made.finding(rule, new Span(start, start + words.length()));
    }

    private static Finding ofLength(Rule rule, int length) {
        return Made.finding(rule, new Span(0, length));
    }
}
