package poalint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Made;
import poalint.plan.Span;

final class RuleTest {

    @Test
    void theCategoryIsTheFolder() {
        assertThat(Made.rule("tense/future-in-actions", Severity.ERROR).category())
                .isEqualTo("tense");
    }

    @ParameterizedTest
    @CsvSource({
        "tense/future,        true",
        "tense,               true",
        "future,              false",
        "tense/future-action, false",
        "tens,                false",
    })
    void aSelectorNamesARuleOrItsCategory(String selector, boolean named) {
        assertThat(Made.rule("tense/future", Severity.ERROR).isNamedBy(selector))
                .isEqualTo(named);
    }

    @Test
    void aRuleThatWeighsOtherwiseIsTheSameInAllElse() {
        Rule rule = Made.rule("tense/future", Severity.ERROR);
        Rule lighter = rule.weighing(Severity.SUGGESTION);

        assertThat(lighter.severity()).isEqualTo(Severity.SUGGESTION);
        assertThat(lighter.weighing(Severity.ERROR)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR,      WARNING,    true",
        "ERROR,      ERROR,      true",
        "WARNING,    WARNING,    true",
        "WARNING,    ERROR,      false",
        "SUGGESTION, WARNING,    false",
        "SUGGESTION, SUGGESTION, true",
    })
    void aSeverityIsAtLeastAsHeavyAsItselfAndTheLighterOnes(Severity one, Severity other, boolean heavy) {
        assertThat(one.atLeast(other)).isEqualTo(heavy);
    }

    @Test
    void aSeverityIsWrittenAsAWord() {
        assertThat(Severity.values()).extracting(Severity::id).containsExactly("error", "warning", "suggestion");
    }

    @Test
    void findingsStandInTheOrderOfTheTextAndOfTheRules() {
        Rule first = Made.rule("a/a", Severity.SUGGESTION);
        Rule second = Made.rule("b/b", Severity.ERROR);
        List<Finding> ordered = List.of(
                Made.finding(second, new Span(0, 4)),
                Made.finding(first, new Span(3, 5)),
                Made.finding(second, new Span(3, 5)));

        assertThat(Stream.of(ordered.get(2), ordered.get(1), ordered.get(0)).sorted(Finding.ORDER))
                .containsExactlyElementsOf(ordered);
    }
}
