package poalint.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Veil;

/** What is left of a quotation that begins or ends within something hidden. */
final class QuotedTextTest {

    private static final String TEXT = """
            Our packer Zhao Min
            Rosa counts 12 boxes. She lives at 12 Mill Lane,\t Leeds. Min tells Rosa Luz of them. Minor faults stay.
            """;

    private static final QuotedText LINE =
            line(TEXT, List.of("Zhao Min\nRosa", "12 Mill Lane,\t Leeds", "Rosa Luz", "Min tells"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zhao Min Rosa counts             | [x] counts
            Min Rosa counts 12               | [x] counts 12
            packer Zhao                      | packer [x]
            Min                              | [x]
            Zhao Min                         | [x]
            She lives at 12 Mill             | She lives at [x]
            Lane, Leeds. Min                 | [x]. [x]
            packer Zh…                       | packer [x]…
            She lives at 12 Mill Lane, Le…   | She lives at [x]…
            Minor faults                     | Minor faults
            12                               | 12
            12 boxes                         | 12 boxes
            nothing of this text             | nothing of this text
            Luz of them                      | [x] of them
            """)
    void whatBelongsToSomethingHiddenIsHidden(String quotation, String shown) {
        assertThat(LINE.shown(quotation)).isEqualTo(shown);
    }

    /** Where the same words stand twice, and once in a name, they are hidden. */
    @Test
    void wordsThatAreHiddenSomewhereAreHidden() {
        QuotedText line = line("We may ask May Li. May Li counts.", List.of("May Li"));

        assertThat(line.shown("May")).isEqualTo("[x]");
        assertThat(line.shown("We may ask")).isEqualTo("We may ask");
    }

    @Test
    void eachPairOfPlacesGivesNothingAway() {
        String flat = TEXT.replaceAll("\\s+", " ");
        for (int start = 0; start < flat.length(); start++) {
            for (int end = start + 1; end <= flat.length(); end++) {
                if (isEdge(flat, start) && isEdge(flat, end)) {
                    String shown = LINE.shown(flat.substring(start, end).strip());
                    assertThat(shown).doesNotContain("Zhao", "Mill", "Lane", "Leeds", "Luz");
                }
            }
        }
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static QuotedText line(String text, List<String> hidden) {
        List<Veil> veils = new ArrayList<>();
        for (String each : hidden) {
            int at = text.indexOf(each);
            veils.add(new Veil(new Span(at, at + each.length()), "[x]"));
        }
        veils.sort(Comparator.comparing(Veil::span));
        return new QuotedText(new Source(text), veils);
    }
}
