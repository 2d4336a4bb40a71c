package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Source;

/** Keywords in a row, which name much and say nothing. */
final class PileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Evri, packer, 3 May 2026, every morning.                               | true
            Evri, packer, 3 May 2026.                                              | false
            Evri, DPD, packer, 3 May 2026.                                         | false
            Since 3 May 2026, Evri, packer.                                        | false
            Since 3 May 2026, Evri, packer, every morning.                         | true
            Buyer, late, 12, packer, Evri.                                         | false
            Evri and packer, then 3 May 2026, so every morning too.                | true
            Evri and also packer, then 3 May 2026, so every morning too.           | false
            Since 3 May 2026 our packer has opened the Evri page every morning.    | false
            """)
    void isOneWhereHardlyAWordStandsAroundManyKinds(String sentence, boolean pile) {
        Block block = block(sentence);

        assertThat(Pile.is(block.sentences().get(0))).isEqualTo(pile);
        assertThat(Pile.sentencesOutside(block)).isEqualTo(pile ? List.of() : block.sentences());
        assertThat(Pile.factsOutside(block))
                .isEqualTo(pile ? List.of() : block.sentences().get(0).facts());
    }

    @Test
    void aHeadingNamesWhatItNames() {
        Plan plan = Bench.parser().parse(new Source("Actions taken since 3 May 2026:\n- We bought one.\n"));

        assertThat(plan.sections().get(0).heading().stream().flatMap(Pile::factsOutside))
                .extracting(Fact::kind)
                .contains("date");
    }

    private static Block block(String text) {
        Plan plan = Bench.parser().parse(new Source("Actions taken:\n" + text + "\n"));
        return plan.blocks(Part.ACTIONS_TAKEN).get(0);
    }
}
