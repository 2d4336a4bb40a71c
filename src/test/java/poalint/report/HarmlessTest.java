package poalint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HarmlessTest {

    @Test
    void nothingThatMovesTheCursorOrColoursReachesTheTerminal() {
        assertThat(Harmless.line("a\u001B[31mb\u0007\u0008\r\n\u0000\u009B\u007Fc"))
                .isEqualTo("a\uFFFD[31mb\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDc");
        assertThat(Harmless.line("a\u2028b\u2029c")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(Harmless.line("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void charactersWithoutCellsAreLeftOut() {
        assertThat(Harmless.line("a\u200B\u200E\uFEFF\u00ADb")).isEqualTo("ab");
    }

    @Test
    void aTabIsOneBlankAndWordsStayAsTheyAre() {
        assertThat(Harmless.line("a\tb \u00E9 \u6F22 \uD83D\uDE00")).isEqualTo("a b \u00E9 \u6F22 \uD83D\uDE00");
    }
}
