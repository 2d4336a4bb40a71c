package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Made;
import poalint.lint.Gate;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;
import poalint.rule.Severity;

final class ExitStatusTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, true,  false, 0",
        "1, 0, false, false, 1",
        // What was not checked wins, whatever became of the others.
        "1, 1, true,  false, 2",
        "1, 1, false, false, 2",
        "0, 1, true,  true,  2",
        // A run that checked nothing has found nothing out; a commit without plans has nothing to check.
        "0, 0, true,  false, 2",
        "0, 0, true,  true,  0",
        "1, 0, false, true,  1",
    })
    void isZeroOnlyWhereAllWasCheckedAndPasses(int plans, int unchecked, boolean passed, boolean staged, int status) {
        Gate gate = new Gate(Optional.of(Severity.ERROR), OptionalInt.empty());
        PlanReport plan = new PlanReport("plan.txt", Made.result(80), gate);
        Unchecked other = new Unchecked("other.txt", "it is not there");
        Report report = new Report(
                List.of(plan).subList(0, plans), List.of(other).subList(0, unchecked), Severity.SUGGESTION, passed);

        assertThat(ExitStatus.of(report, staged)).isEqualTo(status);
    }
}
