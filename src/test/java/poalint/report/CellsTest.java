package poalint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'', 0",
        "\u00E9, 1",
        "e\u0301, 1",
        "\u6F22\u5B57, 4",
        "\u304B\u306A, 4",
        "\uD55C\uAE00, 4",
        "\uFF21, 2",
        "\uD83D\uDE00, 2",
        "a\u200Bb, 2",
        "\u2013\u20AC\u2026, 3",
        // the edges of full-width forms, of wide punctuation and of emoji
        "\uFF01\uFF5E\uFF60, 6",
        "\uFF61, 1",
        "\u2FFF\u3000\u3001, 5",
        "\uD83C\uDF00\uD83E\uDEFF, 4",
        "\uD83C\uDEFF\uD83E\uDF00, 2",
    })
    void aTextTakesTheCellsOfItsCharacters(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }
}
