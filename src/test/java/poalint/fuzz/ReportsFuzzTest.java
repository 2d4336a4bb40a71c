package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.lint.LintResult;
import poalint.plan.Source;
import poalint.redact.Redactor;

/** What the shipped rules find in any text, written in every format, as it is and redacted. */
@Bounded
final class ReportsFuzzTest {

    private static final Redactor REDACTOR = new Redactor();

    @FuzzTest
    void areWritten(byte[] input) {
        LintResult result = Linting.of(new Source(Texts.of(input)));

        Linting.write(result);
        Linting.write(REDACTOR.redact(result.withoutWords()));
    }
}
