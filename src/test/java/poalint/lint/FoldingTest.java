package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;

final class FoldingTest {

    private static final Source SOURCE =
            new Source("We will answer all mails immediately.\nWe will never be late again, and we are really sorry.");
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
    void wordsApartAreTwoFindings() {
        Finding future = at(FUTURE, "will answer");
        Finding vague = at(VAGUE, "immediately");

        assertThat(fold(future, vague)).isEqualTo(Map.of(future, List.of(), vague, List.of()));
    }

    @Test
    void wordsOnAnotherLineAreTwoFindings() {
        Finding first = at(FUTURE, "immediately.");
        Finding second = at(VAGUE, "We will never");

        assertThat(fold(first, second)).isEqualTo(Map.of(first, List.of(), second, List.of()));
    }

    @Test
    void aWholeSentenceAndAWordInItAreTwoFindings() {
        Finding sentence = new FindingOf(FUTURE).over(0, SOURCE.text().length());
        Finding word = at(TONE, "sorry");

        assertThat(fold(sentence, word)).isEqualTo(Map.of(sentence, List.of(), word, List.of()));
    }

    @Test
    void aFaultOfTheSectionTakesInNoWords() {
        Finding section = at(SECTION, "We will");
        Finding word = at(TONE, "We will");

        assertThat(fold(section, word)).isEqualTo(Map.of(section, List.of(), word, List.of()));
    }

    @Test
    void oneRuleIsNotFoldedIntoItself() {
        Finding first = at(TONE, "really");
        Finding second = at(TONE, "sorry");

        assertThat(fold(first, second)).isEqualTo(Map.of(first, List.of(), second, List.of()));
    }

    private static Map<Finding, List<Finding>> fold(Finding... findings) {
        return Folding.fold(SOURCE, List.of(findings)).stream()
                .collect(Collectors.toMap(Folding.Fold::shown, Folding.Fold::also));
    }

    private static Finding at(Rule rule, String words) {
        int start = SOURCE.text().indexOf(words);
        return new FindingOf(rule).over(start, start + words.length());
    }

    private record FindingOf(Rule rule) {

        Finding over(int start, int end) {
            return Made.finding(rule, new Span(start, end));
        }
    }
}
