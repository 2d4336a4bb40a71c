package poalint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecimalTest {

    @Test
    void roundsAHalfUp() {
        assertThat(Decimal.of(0.25, 1)).isEqualTo("0.3");
        assertThat(Decimal.of(2.5, 0)).isEqualTo("3");
        assertThat(Decimal.of(1.005, 2)).isEqualTo("1.01");
    }

    @Test
    void keepsTheZerosBehindThePoint() {
        assertThat(Decimal.of(3, 1)).isEqualTo("3.0");
        assertThat(Decimal.of(0, 2)).isEqualTo("0.00");
        assertThat(Decimal.of(100, 0)).isEqualTo("100");
    }

    @Test
    void writesWhatAFormatterWrites() {
        Random random = new Random(17);
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> random.nextInt(100_000) / 1000.0))
                .allSatisfy(value -> {
                    assertThat(Decimal.of(value, 0)).isEqualTo(String.format(Locale.ROOT, "%.0f", value));
                    assertThat(Decimal.of(value, 1)).isEqualTo(String.format(Locale.ROOT, "%.1f", value));
                    assertThat(Decimal.of(value, 2)).isEqualTo(String.format(Locale.ROOT, "%.2f", value));
                });
    }
}
