package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WallClockTest {

    private final Clock clock = new WallClock();

    @Test
    void standsWhereTheComputerStands() {
        Instant now = clock.instant();

        assertThat(clock.getZone()).isEqualTo(ZoneId.systemDefault().getRules().getOffset(now));
    }

    @Test
    void tellsTheTime() {
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void canBeAskedForTheTimeElsewhere() {
        assertThat(clock.withZone(ZoneOffset.ofHours(9)).getZone()).isEqualTo(ZoneOffset.ofHours(9));
    }
}
