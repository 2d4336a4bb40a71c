package poalint.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a fact of the kind {@link TimeExpressions#DATE} can mean.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record DateRange(LocalDate first, LocalDate last) {

    private static final Pattern POINT =
            Pattern.compile("(?<year>\\d{4}|-)-(?:W(?<week>\\d\\d)|(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)");

    /** 4 January lies in the first week of its year, whatever day it is. */
    private static final MonthDay IN_FIRST_WEEK = MonthDay.of(1, 4);

    /**
     * The range of a fact's value, from the first day of its earliest reading to the last day of its latest.
     *
     * @param value the value of the fact
     * @param year the year of dates that are told without one
     * @return nothing where the value is no date of the calendar
     */
    public static Optional<DateRange> of(String value, int year) {
        Optional<DateRange> range = Optional.empty();
        for (String point : value.split("[|/]", -1)) {
            Optional<DateRange> read = point(point, year);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            range = range.map(other -> other.cover(read.get())).or(() -> read);
        }
        return range;
    }

    /** Whether a value tells its year. */
    public static Optional<Integer> year(String value) {
        Matcher point = POINT.matcher(value);
        return point.lookingAt() && !point.group("year").equals("-")
                ? Optional.of(Integer.valueOf(point.group("year")))
                : Optional.empty();
    }

    private static Optional<DateRange> point(String text, int otherwise) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            return Optional.empty();
        }
        int year = year(text).orElse(otherwise);
        try {
            return Optional.of(range(point, year));
        } catch (DateTimeException e) {
            // A month or week that no year has.
            return Optional.empty();
        }
    }

    private static DateRange range(Matcher point, int year) {
        if (point.group("week") != null) {
            LocalDate monday = IN_FIRST_WEEK
                    .atYear(year)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(point.group("week")))
                    .with(DayOfWeek.MONDAY);
            return new DateRange(monday, monday.plusDays(6));
        }
        int month = Integer.parseInt(point.group("month"));
        if (point.group("day") == null) {
            YearMonth whole = YearMonth.of(year, month);
            return new DateRange(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate day = MonthDay.of(month, Integer.parseInt(point.group("day"))).atYear(year);
        return new DateRange(day, day);
    }

    private DateRange cover(DateRange other) {
        return new DateRange(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
