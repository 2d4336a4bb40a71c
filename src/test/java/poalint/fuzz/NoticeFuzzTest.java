package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.lint.LintResult;
import poalint.plan.Source;

/** Any text, read as the notice that a plan answers. */
@Bounded
final class NoticeFuzzTest {

    private static final Source PLAN = new Source("""
            Root cause: on 3 May our scanner broke, and order 404-1234567-1234567 left late.
            Actions taken: we bought a second scanner (invoice attached).
            Prevention: our packer tests both scanners daily.
            """);

    @FuzzTest
    void asksWhatStandsInIt(byte[] input) {
        LintResult result = Linting.of(PLAN, new Source(Texts.of(input)));

        Invariants.result(result);
        Linting.write(result);
    }
}
