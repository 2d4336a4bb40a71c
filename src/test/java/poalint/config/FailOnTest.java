package poalint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.rule.Severity;

final class FailOnTest {

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "suggestion, SUGGESTION"})
    void aSeverityFailsFromItselfUp(String written, Severity lowest) {
        assertThat(FailOn.parse(written).lowest()).contains(lowest);
    }

    @Test
    void neverIsNoSeverity() {
        assertThat(FailOn.parse("never").lowest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "warning", "suggestion", "never"})
    void itIsWrittenAsItWasRead(String written) {
        assertThat(FailOn.parse(written)).hasToString(written);
    }

    @Test
    void aSlipIsAnsweredWithWhatCanBeWritten() {
        assertThatThrownBy(() -> FailOn.parse("warnin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"warnin\" is none of error, warning, suggestion, never; did you mean \"warning\"?");
        assertThatThrownBy(() -> FailOn.severity("never"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"never\" is none of error, warning, suggestion");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "99, 99", "100, 100"})
    void aScoreIsANumberUpToAHundred(String written, int score) {
        assertThat(FailOn.score(written)).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "101", "007", "59.5", "sixty"})
    void anythingElseIsNoScore(String written) {
        assertThatThrownBy(() -> FailOn.score(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score is a number from 0 to 100");
    }
}
