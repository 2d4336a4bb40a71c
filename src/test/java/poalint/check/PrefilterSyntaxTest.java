package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the prefilter understands of the syntax of RE2: never more than RE2 itself. */
final class PrefilterSyntaxTest {

    /** An expression, a text that it matches, and one in which it cannot. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            abc              @ xabcx       @ ab c
            (?i)ABC          @ xaBcx       @ ab c
            a+bc             @ aabc        @ ab c
            ab+c             @ abbbc       @ ac
            ab+?c            @ abbbc       @ ac
            ab?cd            @ acd         @ abc
            ab*cd            @ acd         @ abc
            ab|cd            @ xcd         @ ac bd
            (?:ab|cd)e       @ cde         @ e
            (?i:ab|cd)e      @ CDe         @ e
            (ab|cd)e         @ cde         @ e
            (?:abc|d)efg     @ defg        @ abcd
            (?:ab)?cd        @ cd          @ ab
            (?:ab)+c         @ ababc       @ c a b
            a{3}b            @ aaab        @ aab
            a{2,}b           @ aaab        @ ab
            a{2,3}b          @ aab         @ ab
            a{0}bc           @ bc          @ b c
            a{12}            @ aaaaaaaaaaaa @ aaaaaaaaaaa
            \\d+ ab          @ 12 ab       @ 12ab
            \\babc\\b       @ an abc      @ ab c
            ^abc$            @ abc         @ ab c
            a.bcd            @ axbcd       @ axbc
            \\.com           @ a.com       @ acom
            [aA]b            @ Ab          @ b a
            [ab]cd           @ bcd         @ abc
            [^a]bc           @ xbc         @ b c
            []a]bc           @ ]bc         @ b c
            [\\]a]bc         @ ]bc         @ b c
            [a-c]bc          @ abc         @ b c
            \\p{Lu}bc        @ Abc         @ b c
            """)
    void oneOfItsTextsStandsInAllThatAnExpressionMatches(String expression, String matched, String other) {
        Prefilter prefilter = Prefilter.of(expression);

        assertThat(Pattern.compile(expression).matcher(matched).find()).isTrue();
        assertThat(prefilter.allows(Prefilter.caseless(matched))).isTrue();
        assertThat(Pattern.compile(expression).matcher(other).find()).isFalse();
        assertThat(prefilter.allows(Prefilter.caseless(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab|",
                "|ab",
                "a*",
                "a?",
                "(?:ab)*",
                "a{0,3}",
                "[ab]",
                "\\d",
                ".",
                "^$",
                "ab|\\d",
                "(?:ab|c?)",
                "\\Qab",
                "(?P<n>ab)",
                "[[:alpha:]]b",
                "\uD83D\uDE00ab",
                "\\x61b",
                "ab\\",
                "(ab",
                "ab)",
                "*ab",
                "a{x}b",
                "[ab",
                "a{"
            })
    void whereNoneIsNeededOrSomethingIsNotUnderstoodAnyTextIsTried(String expression) {
        assertThat(Prefilter.of(expression).allows("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ABC, abc", "abc, abc", "'[Z]', '[z]'", "ÄÖ, äö", "\u212A, k", "ſ, s", "@`{, @`{"})
    void lettersThatDifferInTheirCaseAloneAreTheSame(String text, String caseless) {
        assertThat(Prefilter.caseless(text)).isEqualTo(caseless);
    }
}
