package poalint.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The time where the computer stands. {@link Clock#systemDefaultZone} tells the same, but first searches every jar for
 * further time zones, which takes a tenth of a short run.
 */
final class WallClock extends Clock {

    @Override
    public ZoneId getZone() {
        int milliseconds = TimeZone.getDefault().getOffset(millis());
        return ZoneOffset.ofTotalSeconds(milliseconds / 1000);
    }

    @Override
    public long millis() {
        return System.currentTimeMillis();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
