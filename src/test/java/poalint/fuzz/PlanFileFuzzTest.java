package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import poalint.read.PlanFile;

/** Any file, read as a plan. */
@Bounded
final class PlanFileFuzzTest {

    private static final List<String> NAMES = List.of("plan.txt", "plan.md");

    @FuzzTest
    void isATextOrRefused(byte[] input) {
        for (String name : NAMES) {
            PlanFile file = new OneFile(input).plan(name);
            if (file instanceof PlanFile.Text text) {
                assertThat(text.source().text()).isNotBlank();
                text.note().ifPresent(Invariants::refusal);
            } else if (file instanceof PlanFile.Unreadable unreadable) {
                Invariants.refusal(unreadable.reason());
            }
        }
    }
}
