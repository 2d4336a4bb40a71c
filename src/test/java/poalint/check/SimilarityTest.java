package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Source;

final class SimilarityTest {

    /** The earlier sentence, the later one, and how alike they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We compared each parcel with the packing list. | We compare each parcel with the packing list.  | 1
            We compared each parcel with the packing list. | Each parcel is compared with the packing list. | 1
            We painted the wooden chairs, so that the buyers get dry parcels. | We painted the wooden chairs. | 1
            New wooden garden chairs for the hall.         | New wooden garden chairs for the hall.         | 1
            # Too short to be a repetition.
            We refunded it.                                | We refunded it.                                | 0
            # A word more, and a word that half of all plans are made of.
            We test the wooden garden chairs on Monday.    | We test the wooden garden chairs.              | 0.89
            The painted order of the customer was tested.  | The painted product of the buyer was tested.   | 0.63
            # The first clauses are alike, and one goes on.
            We test the wooden garden chairs. | We test the wooden garden chairs, and we paint the iron tables of the cellar bar. | 0.85
            # Another verb, another one that says little, and one that the other sentence has as a word.
            We wash the wooden garden chairs.              | We paint the wooden garden chairs.             | 0.49
            We use the wooden garden chairs.               | We paint the wooden garden chairs.             | 0.77
            We paint the wooden garden chairs.             | We use the wooden garden chairs.               | 0.77
            We use the painted garden chairs.              | We paint the wooden garden chairs.             | 0.81
            We paint the wooden garden chairs.             | We use the painted garden chairs.              | 0.81
            # Another thing, and another day.
            We test the wooden garden chairs.              | We test the wooden garden tables.              | 0.60
            We test the wooden garden chairs on Monday.    | We test the wooden garden chairs on Friday.    | 0.32
            """)
    void sentencesAreAlikeAsFarAsTheyShareWhatTheySay(String earlier, String later, double alike) {
        assertThat(between(earlier, later)).isCloseTo(alike, within(0.005));
    }

    /** Two sentences, what comes behind them, and how far they are covered by what stands before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We bought a second label printer. It stands beside the packing bench. | The second label printer stands beside the packing bench.    | 0.94
            We bought a second label printer. It stands beside the packing bench. | The second label printer stands beside the packing bench on Monday. | 0.82
            We bought a second label printer on Friday. It stands beside the packing bench. | The second label printer stands beside the packing bench on Monday. | 0.40
            We bought a second label printer. It stands beside the packing bench. | A printer stands there.    | 0
            We bought a second label printer.                                     | The second label printer stands beside the packing bench.    | 0.35
            """)
    void aStepOfSeveralSentencesCoversWhatTheySayTogether(String earlier, String later, double alike) {
        double exact = between(earlier, later);
        assertThat(exact).isCloseTo(alike, within(0.005));
        for (double least = 0.05; least < 1; least += 0.05) {
            assertThat(between(earlier, later, least)).isEqualTo(exact < least ? 0 : exact);
        }
    }

    private static double between(String earlier, String later) {
        return between(earlier, later, 0);
    }

    private static double between(String earlier, String later, double least) {
        Plan plan =
                Bench.parser().parse(new Source("Actions taken:\n- " + earlier + "\n\nPrevention:\n- " + later + "\n"));
        return Similarity.between(first(plan.blocks(Part.ACTIONS_TAKEN)), first(plan.blocks(Part.PREVENTION)), least);
    }

    private static SimilarityKind.Unit first(List<Block> blocks) {
        return SimilarityKind.units(blocks.get(0)).get(0);
    }
}
