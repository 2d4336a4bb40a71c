package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aShortRunShowsNone() {
        try (ProgressBar bar = new ProgressBar(new PrintWriter(terminal), 10, nanos::get)) {
            nanos.set(900_000_000L);
            bar.accept(9);
        }

        assertThat(terminal).hasToString("");
    }

    @Test
    void aLongRunShowsHowFarItIsAndLeavesNothing() {
        try (ProgressBar bar = new ProgressBar(new PrintWriter(terminal), 10, nanos::get)) {
            nanos.set(1_100_000_000L);
            bar.accept(5);
        }

        assertThat(terminal)
                .hasToString("\r" + "\u2588".repeat(15) + "\u2591".repeat(15) + " 5 of 10 plans" + "\r\u001B[K");
    }
}
