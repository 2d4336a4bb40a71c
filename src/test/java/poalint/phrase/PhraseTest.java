package poalint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;

/** The words with which a phrase can begin; only there is it looked for. */
final class PhraseTest {

    private static final PhraseParser PARSER = new PhraseParser(Bench.inflection());

    @ParameterizedTest
    @CsvSource({
        "refund the buyer,      refund",
        "check~ it,             check checked checking checks",
        "Evri van,              evri",
        "(late|never sent) it,  late never",
        "((a|the)|they) buyer,  a the they",
    })
    void aPhraseBeginsWithOneOfItsFirstWords(String phrase, String words) {
        assertThat(PARSER.parse(phrase).firstWords()).isEqualTo(Set.copyOf(Arrays.asList(words.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({"<date> it", "... it", "_ it", "late? parcel", "(late|<date>) it", "(late|_) it"})
    void withoutAWordInFrontItCanBeginAnywhere(String phrase) {
        assertThat(PARSER.parse(phrase).firstWords()).isEmpty();
    }
}
