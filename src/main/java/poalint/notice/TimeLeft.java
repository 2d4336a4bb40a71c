package poalint.notice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How much of the time that a notice gives is left on a day. */
public final class TimeLeft {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd 'at' HH:mm", Locale.ROOT);

    /** Longer times are told in days. */
    private static final long MOST_HOURS = 96;

    private TimeLeft() {}

    /**
     * What is left, in a sentence without full stop.
     *
     * @param notice the notice
     * @param received when it arrived, if that is known; else the day that it bears is taken
     * @param day the day of the plan
     * @return absent where the notice gives no time
     */
    public static Optional<String> told(Notice notice, Optional<LocalDateTime> received, LocalDate day) {
        return notice.deadline().map(deadline -> told(notice, deadline.time(), received, day));
    }

    private static String told(Notice notice, Duration time, Optional<LocalDateTime> received, LocalDate day) {
        Optional<LocalDateTime> from = received.or(() -> notice.dated().map(LocalDate::atStartOfDay));
        if (from.isEmpty()) {
            return amount(time) + " after the notice; when it arrived is not known";
        }
        LocalDateTime due = from.get().plus(time);
        String bearing = received.isEmpty() ? " of " + from.get().toLocalDate() : "";
        String end = amount(time) + " after the notice" + bearing + ", so " + (isPast(due, day) ? "until " : "by ")
                + MOMENT.format(due);
        if (isPast(due, day)) {
            return end + "; that was " + amount(Duration.between(due, day.atStartOfDay())) + " before " + day;
        }
        Duration first = Duration.between(day.atStartOfDay(), due);
        Duration last = Duration.between(day.plusDays(1).atStartOfDay(), due);
        return end + "; at the beginning of " + day + " " + amount(first) + " are left"
                + (last.isNegative() || last.isZero() ? "" : ", at its end " + amount(last));
    }

    private static boolean isPast(LocalDateTime due, LocalDate day) {
        return due.isBefore(day.atStartOfDay());
    }

    private static String amount(Duration time) {
        long hours = time.toHours();
        if (hours > MOST_HOURS) {
            return hours / 24 + " days";
        }
        return hours == 1 ? "1 hour" : hours + " hours";
    }
}
