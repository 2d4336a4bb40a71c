package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import poalint.plan.Source;
import poalint.plan.Span;

final class QuoteTest {

    @Test
    void wordsStandOnOneLine() {
        assertThat(quote(" the late\n  parcel ")).isEqualTo("the late parcel");
    }

    @Test
    void upToSixtyCharactersAreRepeated() {
        assertThat(quote("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(quote("x".repeat(61))).isEqualTo("x".repeat(59) + "\u2026");
        assertThat(quote("x".repeat(58) + " " + "y".repeat(9))).isEqualTo("x".repeat(58) + "\u2026");
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        String smile = "\uD83D\uDE00";

        assertThat(quote(smile.repeat(60))).isEqualTo(smile.repeat(60));
        assertThat(quote(smile.repeat(61))).isEqualTo(smile.repeat(59) + "\u2026");
    }

    private static String quote(String text) {
        return Quote.of(new Source(text), new Span(0, text.length()));
    }
}
