package poalint.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a plan is written.
 *
 * @param date the plan's day
 * @param stated whether the day was given; else it is only the day on which the program runs
 * @param received when the notice arrived, where that is known; a day alone is its beginning
 */
public record Occasion(LocalDate date, boolean stated, Optional<LocalDateTime> received) {

    /** A day, and nothing known of the notice. */
    public static Occasion on(LocalDate date) {
        return new Occasion(date, true, Optional.empty());
    }
}
