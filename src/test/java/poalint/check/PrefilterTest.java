package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A prefilter may let a text pass that does not match, but never keep one back that does. */
final class PrefilterTest {

    /** An expression and a text without what it needs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lorem            | a plain text
            (?i)LOREM        | lore
            \\bX{3,}-[a-z]   | xx-large
            [Bb]uyer's       | the buyer
            \\[[^\\]]+\\]    | no bracket
            on (?:ab)?c      | onc
            a\\.b            | acb
            €5               | 5 €
            """)
    void keepsBackWhatLacksWhatIsNeeded(String expression, String text) {
        assertThat(Prefilter.of(expression).allows(Prefilter.caseless(text)))
                .as(expression)
                .isFalse();
    }

    /** Where the syntax is not understood, every text passes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\Qa+b\\E",
                "(?P<name>ab)",
                "[[:alpha:]]b",
                "\\x41b",
                "a{x}b",
                "\\d+|ab",
                "(?:ab)?",
                "a*",
                "",
                "\uD83D\uDE00"
            })
    void letsAllPassWhereItCannotTell(String expression) {
        assertThat(Prefilter.of(expression).allows("")).isTrue();
    }

    @Test
    void neverKeepsBackWhatMatches() {
        List<String> atoms = List.of(
                "a",
                "B",
                "[Aa]",
                "[ab]",
                "(?:ab|B)",
                "(?:a\\db)",
                "(?i:aB)",
                "\\d",
                ".",
                "\\.",
                "^",
                "\\b",
                "(a|)",
                "1");
        List<String> times = List.of("", "", "", "?", "*", "+", "{2}", "{0,1}", "{1,}", "+?");
        Random random = new Random(7);
        int matched = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder expression = new StringBuilder(random.nextInt(4) == 0 ? "(?i)" : "");
            for (int n = random.nextInt(5); n >= 0; n--) {
                expression.append(atoms.get(random.nextInt(atoms.size())));
                String often = times.get(random.nextInt(times.size()));
                boolean zeroWidth = expression.toString().endsWith("^")
                        || expression.toString().endsWith("\\b");
                expression.append(zeroWidth ? "" : often).append(random.nextInt(8) == 0 ? "|" : "");
            }
            String text = random.ints(8, 0, 6)
                    .mapToObj(letter -> "aAbB1.".substring(letter, letter + 1))
                    .reduce("", String::concat);
            if (Pattern.compile(expression.toString()).matcher(text).find()) {
                matched++;
                assertThat(Prefilter.of(expression.toString()).allows(Prefilter.caseless(text)))
                        .as("%s in %s", expression, text)
                        .isTrue();
            }
        }
        assertThat(matched).isGreaterThan(5_000);
    }
}
