package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.lint.LintResult;
import poalint.plan.Source;

/** Any text, linted by the shipped rules. */
@Bounded
final class LinterFuzzTest {

    @FuzzTest
    void isJudged(byte[] input) {
        Source source = new Source(Texts.of(input));
        LintResult result = Linting.of(source);

        Invariants.result(result);
        assertThat(Linting.of(source)).isEqualTo(result);
    }
}
