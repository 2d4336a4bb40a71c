package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Source;

/** How many sorts of evidence a step names. */
final class ConcretenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We test it.                              | 0
            The packer tests it.                     | 1
            The packer and the supervisor test it.   | 1
            The packer tests it every morning.       | 2
            The packer tests 12 of them every morning. | 3
            We test everything.                      | -1
            The packer tests everything.             | 0
            We posted them by Evri.                  | 1
            The packer posted them by Evri.          | 2
            We asked Brightwell for it.              | 1
            Brightwell sent it.                      | 0
            The packer asked Brightwell for it.      | 2
            We asked Amazon for it.                  | 0
            We wrote to the Buyer.                   | 0
            We looked at the Late Shipment Rate.     | 0
            Then we went to plan B with it.          | 0
            We wrote "sent" on it.                   | 1
            The packer wrote "sent" on it.           | 2
            """)
    void eachSortCountsOnceAndHollowWordsTakeOneAway(String sentence, int sorts) {
        Plan plan = Bench.parser().parse(new Source("Actions taken:\n- " + sentence + "\n"));

        assertThat(plan.blocks(Part.ACTIONS_TAKEN).get(0).sentences())
                .singleElement()
                .extracting(each -> Concreteness.of(plan.source(), each))
                .isEqualTo(sorts);
    }
}
