package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Made;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;

final class GateTest {

    private static final Span SPAN = new Span(0, 4);
    private static final Gate OPEN = new Gate(Optional.empty(), OptionalInt.empty());

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, false",
        "ERROR, WARNING, true",
        "ERROR, SUGGESTION, true",
        "WARNING, ERROR, false",
        "WARNING, WARNING, false",
        "WARNING, SUGGESTION, true",
        "SUGGESTION, SUGGESTION, false",
    })
    void aFindingFailsFromTheLowestSeverityUp(Severity failOn, Severity found, boolean passes) {
        Gate gate = new Gate(Optional.of(failOn), OptionalInt.empty());

        assertThat(gate.passes(Made.result(50, finding(found)))).isEqualTo(passes);
    }

    @Test
    void whereNoSeverityFailsEverythingPasses() {
        assertThat(OPEN.passes(Made.result(0, finding(Severity.ERROR)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "61, true"})
    void aScoreBelowTheLeastFails(int score, boolean passes) {
        Gate gate = new Gate(Optional.empty(), OptionalInt.of(60));

        assertThat(gate.passes(Made.result(score))).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, 60, 90, SUGGESTION, READY",
        "WARNING, 60, 90, WARNING, REVISE",
        "WARNING, 60, 59, SUGGESTION, REVISE",
        // Where nothing fails the run, an error still asks for a revision.
        ", , 0, ERROR, REVISE",
        ", , 0, WARNING, READY",
        ", 60, 59, WARNING, REVISE",
    })
    void theVerdictSaysWhetherThePlanPasses(
            @Nullable Severity failOn, @Nullable Integer least, int score, Severity found, Verdict verdict) {
        Gate gate = new Gate(Optional.ofNullable(failOn), least == null ? OptionalInt.empty() : OptionalInt.of(least));

        assertThat(gate.verdict(Made.result(score, finding(found)))).isEqualTo(verdict);
    }

    @Test
    void anOpenBlockerBlocksWhateverTheGate() {
        Rule blocker = Made.rule("structure/blank", Severity.SUGGESTION, Scope.SPAN, true, plan -> List.of());

        assertThat(OPEN.verdict(Made.result(49, Made.finding(blocker, SPAN)))).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void aVerdictIsWrittenAsAWord() {
        assertThat(Verdict.values()).extracting(Verdict::id).containsExactly("blocked", "revise", "ready");
    }

    private static Finding finding(Severity severity) {
        return Made.finding(Made.rule("tone/any", severity), SPAN);
    }
}
