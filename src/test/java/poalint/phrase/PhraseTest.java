package poalint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;

/** With what matches of a phrase can begin; only there is it looked for. */
final class PhraseTest {

    private static final PhraseParser PARSER = new PhraseParser(Bench.inflection());

    @ParameterizedTest
    @CsvSource({
        "refund the buyer,      refund,                          false, false",
        "check~ it,             check checked checking checks,   false, false",
        "Evri van,              evri,                            false, false",
        "(late|never sent) it,  late never,                      false, false",
        "((a|the)|they) buyer,  a the they,                      false, false",
        "late? parcel,          late parcel,                     false, false",
        "(very late)? parcel,   parcel very,                     false, false",
        "<date> it,             '',                              true,  false",
        "<date>? it,            it,                              true,  false",
        "(late|<date>) it,      late,                            true,  false",
        "_ it,                  '',                              false, true",
        "... it,                it,                              false, true",
        "(late|_) it,           late,                            false, true",
    })
    void aPhraseBeginsWithOneOfItsFirstWordsOrWithAFactOrWithAnything(
            String phrase, String words, boolean fact, boolean anything) {
        Beginning beginning = PARSER.parse(phrase).beginning();

        assertThat(String.join(" ", beginning.words())).isEqualTo(words);
        assertThat(List.of(beginning.isFact(), beginning.isAnything())).isEqualTo(List.of(fact, anything));
    }
}
