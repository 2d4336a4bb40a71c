package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.Bench;
import poalint.plan.Plan;
import poalint.plan.Source;

/** Any text, parsed as a plan. */
@Bounded
final class PlanParserFuzzTest {

    @FuzzTest
    void makesAPlanWhosePartsStandInOrder(byte[] input) {
        Source source = new Source(Texts.of(input));
        Plan plan = Bench.parser().parse(source);

        Invariants.plan(plan);
        assertThat(Bench.parser().parse(source)).isEqualTo(plan);
    }
}
