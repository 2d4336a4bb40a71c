package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a step, and as how many; a slash stands for a line break. */
final class StepTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We refunded the buyer and we called the courier.                | 2
            We refunded the buyer and called the courier.                   | 1
            - We refunded the buyer and we called the courier.              | 1
            - We refunded the buyer. We called the courier.                 | 1
            We refunded the buyer. We called the courier.                   | 2
            We refunded the buyer, so that he got his money.                | 1
            - We refunded the buyer. / - we refunded the BUYER              | 1
            - We refunded the buyer. / - Evri, packer, 3 May 2026, every morning. | 1
            - Evri, packer, 3 May 2026.                                     | 1
            - Refund of the buyer.                                          | 1
            - The packer tests the scanner.                                 | 1
            - We will refund the buyer.                                     | 0
            - We plan to refund the buyer.                                  | 0
            Refund of the buyer.                                            | 0
            """)
    void amongTheActionsCountsWhatIsDone(String answer, String count) {
        assertThat(OneCheck.told(new OneCheck("steps: {fewest: 9}").in("Actions taken: / " + answer)))
                .startsWith("count: " + count + "; fewest: 9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - The packer tests the scanner.                                 | 1
            - We will test the scanner.                                     | 1
            - We plan to test the scanner.                                  | 0
            - Test of the scanner.                                          | 1
            - We check it.                                                  | 0
            - The packer checks it.                                         | 0
            - The packer checks it every morning.                           | 1
            - We check it. The packer tests the scanner.                    | 1
            - The owner compares each wooden garden chair with the packing list. | 0
            """)
    void forPreventionCountsWhatSaysSomethingAndIsNoActionAgain(String answer, String count) {
        assertThat(OneCheck.told(new OneCheck("steps: {fewest: 9, empty: [check~], concrete: 2}")
                        .in("Actions taken: / - a / - b / - c / - d / - e / - f / - g / - h / - i"
                                + " / - The owner compared each wooden garden chair with the packing list."
                                + " / Prevention: / " + answer)))
                .startsWith("count: " + count + "; fewest: 9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On 3 May 2026: / - We refunded the buyer. / - We called the courier. | 0
            What we did on 3 May 2026 / - We refunded the buyer. / - We called the courier. | 0
            We began on 3 May 2026. / - We refunded the buyer. / - We called the courier. | 2
            We began on 3 May 2026! / - We refunded the buyer. / - We called the courier. | 2
            Did we begin on 3 May 2026? / - We refunded the buyer. / - We called the courier. | 2
            On 3 May 2026: / - We refunded the buyer. / Then we went on. / - We called the courier. | 2
            - We refunded the buyer on 3 May 2026. / - We called the courier.    | 1
            """)
    void theLineThatLeadsAListDatesItsItems(String answer, String undated) {
        assertThat(OneCheck.told(new OneCheck("undated: {facts: [date], share: 0}").in("Actions taken: / " + answer)))
                .endsWith("undated: " + undated);
    }

    @Test
    void ofATableTheRowsCountThatSaySomething() {
        String table = "| Order | What we did | / |---|:---:| / | 1 | We refunded it. | / | 2 | We replaced it. |";

        assertThat(OneCheck.told(new OneCheck("steps: {fewest: 9}").in("Actions taken: / / " + table)))
                .startsWith("count: 2; fewest: 9");
    }
}
