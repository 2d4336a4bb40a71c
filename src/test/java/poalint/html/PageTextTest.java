package poalint.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.plan.Source;
import poalint.plan.Span;

final class PageTextTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        String text =
                "Caf\u00E9 \u2013 \u201Cparcel\u201D \uD834\uDD1E e\u0301 \u05E9\u05DC\u05D5\u05DD\t1\n2 <b>&amp;";

        assertThat(PageText.of(text)).isEqualTo(text);
    }

    @Test
    void everyLineEndBecomesOne() {
        assertThat(PageText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\uFFFE", "\uFDD0", "\uD800", "\uDBFF\uDFFF"})
    void whatHtmlForbidsIsReplaced(String forbidden) {
        assertThat(PageText.of("a" + forbidden + "b")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202E", "\u2066", "\u2069"})
    void whatTurnsTheOrderAroundIsLeftOut(String turning) {
        assertThat(PageText.of("a" + turning + "b")).isEqualTo("ab");
    }

    @Test
    void aQuoteIsOneLineAndEndsBehindAWord() {
        Source source = new Source("We bought\n  a second scanner on 5 May and more.");

        assertThat(PageText.quote(source, new Span(0, 18), 40)).isEqualTo("We bought a seco");
        assertThat(PageText.quote(source, new Span(0, 47), 20)).isEqualTo("We bought a second\u2026");
    }

    @Test
    void aQuoteDoesNotCutACharacterInTwo() {
        Source source = new Source("\uD83D\uDE00".repeat(20));

        assertThat(PageText.quote(source, new Span(0, 40), 5)).isEqualTo("\uD83D\uDE00\uD83D\uDE00\u2026");
    }
}
