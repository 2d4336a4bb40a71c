package poalint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.plan.Source;
import poalint.plan.Span;

/** A bar marks where the text must be cut. */
final class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One parcel was late. | Two were lost.",
                "Was it late? | Yes! | It was.",
                "Was it late?! | It was!!! | Very.",
                "The scanner broke",
                "It broke. | 12 parcels were late.",
                "It broke. | £12 was refunded.",
                "It broke. | \"Where is it?\" asked one buyer.",
                "It broke. | B0CK7R2M4T was late.",
                // abbreviations
                "We sent approx. 50 parcels.",
                "We sent approx. Five hundred parcels.",
                "Mr. Brown and Dr. Green packed.",
                "Brown Ltd. supplied lamps.",
                "We buy from Brown Ltd. | They supply lamps.",
                "We stock lamps, plugs etc. and sell them.",
                "We stock lamps, plugs etc. | We sell them.",
                "We stock lamps (plugs, cords etc.). | We sell them.",
                "We left on 5 Dec. | The new carrier came.",
                "We left on 5 Dec. for good.",
                "Some items, e.g. Lamps and plugs, were late.",
                "The goods, i.e. The lamps, were late.",
                "Order no. 5 was late.",
                "The answer was no. | We checked again.",
                "We close at 5 p.m. on Fridays.",
                "We close at 5 p.m. | The courier comes at 4.",
                "We sell in the U.K. and the U.S. only.",
                "We sell in the U.K. | We ship from there.",
                "We sold 20 pcs. | All were fine.",
                // initials and codes
                "The packer is J. Smith.",
                "The packer is J. R. Smith. | He is new.",
                "The lamps lie on shelf B. | The plugs lie on shelf C.",
                "So did I. | Nobody else did.",
                "See page https://a.example/help. | It tells all.",
                "Our shop on amazon.co.uk is closed.",
                "The rate was 1.9%. | It is 0.4% now.",
                "It cost £3.50. | We paid.",
                // quotations and brackets
                "One wrote \"It never came!\" (see annex A) and left.",
                "One wrote \"It never came!\" and left.",
                "One asked \"Where is it?\" we did not know.",
                "One wrote \"It never came!\" | We refunded.",
                "One wrote 'It never came!' and left.",
                "One wrote \"It never came.\" | Another wrote nothing.",
                "We refunded all. (See annex A.) | Then we called.",
                "We refunded all (see annex A). | Then we called.",
                "Was it (really!) late?",
                // ellipses
                "We waited... and waited.",
                "We waited... | Then it came.",
                "We waited… and waited.",
                "We waited… | Then it came.",
                // capitals forgotten, blanks forgotten
                "the scanner broke. | we bought a new one.",
                "It was late.|We refunded it.",
                "It was late!|We refunded it.",
                "It was late.we refunded it.",
                // numbers
                "1. We count. | 2. We weigh.",
                "We count 2. | We weigh 3.",
                "We use version 2.5 now.",
                "Is it safe? (Yes.)",
            })
    void cuts(String marked) {
        String text = marked.replace(" | ", " ").replace("|", "");

        assertThat(sentences(text)).isEqualTo(List.of(marked.split(" ?\\| ?")));
    }

    @Test
    void losesNoToken() {
        List<RawToken> tokens = tokens("A b. C d (e.g. F). \"G?\" H... I etc. We J");

        assertThat(SentenceSplitter.sentences(tokens).stream()
                        .flatMap(List::stream)
                        .toList())
                .isEqualTo(tokens);
    }

    @Test
    void findsNoSentenceInNothing() {
        assertThat(SentenceSplitter.sentences(List.of())).isEmpty();
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.sentences(tokens(text)).stream()
                .map(sentence -> text.substring(
                        sentence.get(0).span().start(),
                        sentence.get(sentence.size() - 1).span().end()))
                .collect(Collectors.toList());
    }

    private static List<RawToken> tokens(String text) {
        return Tokenizer.tokens(new Source(text), new Span(0, text.length()));
    }
}
