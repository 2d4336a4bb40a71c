package poalint.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a date as people write it into text that can be computed with.
 *
 * <p>The text follows ISO 8601: {@code 2024-05-03}, {@code --05-03} without a year, {@code 2024-05} or {@code --05}
 * without a day, {@code 2024-W44} or {@code --W44} for a week, {@code START/END} for a range or a list of days. Where
 * day and month may be told either way round, both readings stand, the one with the day first first: {@code
 * 2024-05-03|2024-03-05}.
 */
final class CalendarDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Pattern ATOM = Pattern.compile("(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)"
            + "|(?<monthof>\\d{1,2})/(?<yearof>(?:19|20)\\d\\d)(?!\\d)"
            + "|(?<a>\\d{1,2})(?:[/-]|\\.\\s?)(?<b>\\d{1,2})(?:(?:[/-]|\\.\\s?)(?<c>\\d{4}|\\d{2}))?(?![\\d]|st|nd|rd|th)"
            + "|q(?<quarter>[1-4])(?!\\d)|(?<named>" + String.join("|", ORDINALS.subList(0, 4)) + ") quarter"
            + "|(?:week|cw|kw)\\s?(?<week>\\d{1,2})"
            + "|(?<year>(?:19|20)\\d\\d)(?!\\d)"
            + "|(?<day>\\d{1,2})(?!\\d)"
            + "|(?<![a-z])(?<month>" + String.join("|", MONTHS) + ")"
            + "|(?<ordinal>" + String.join("|", ORDINALS) + ")");

    /** Two numbers with a hyphen between them and no year are two days, not day and month. */
    private static final Pattern DAYS_WITH_HYPHEN = Pattern.compile("(?<![\\d/.-])(\\d{1,2})-(\\d{1,2})(?![\\d/.-])");

    private CalendarDate() {}

    /**
     * The ISO text of a date or range.
     *
     * @param written the date in lower case
     * @return nothing where the calendar has no such day
     */
    static Optional<String> iso(String written) {
        String text = DAYS_WITH_HYPHEN.matcher(written.replaceAll("\\s+", " ")).replaceAll("$1 - $2");
        Set<String> readings = new LinkedHashSet<>();
        for (boolean dayFirst : List.of(true, false)) {
            reading(text, dayFirst).ifPresent(readings::add);
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(String.join("|", readings));
    }

    private static Optional<String> reading(String text, boolean dayFirst) {
        List<Point> points = completed(points(text, dayFirst));
        try {
            return points.isEmpty() ? Optional.empty() : Optional.of(iso(points));
        } catch (DateTimeException e) {
            // This way round there is no such day; the other may do.
            return Optional.empty();
        }
    }

    private static String iso(List<Point> points) {
        return points.size() == 1
                ? points.get(0).iso()
                : points.get(0).iso() + "/" + points.get(points.size() - 1).iso();
    }

    /** The points that a text names, each with what is said of it alone. */
    private static List<Point> points(String text, boolean dayFirst) {
        List<Point> points = new ArrayList<>();
        Point open = Point.NONE;
        Matcher atom = ATOM.matcher(text);
        while (atom.find()) {
            Point read = read(atom, dayFirst);
            if (!open.takes(read)) {
                points.add(open);
                open = Point.NONE;
            }
            open = open.with(read);
        }
        if (!open.isNone()) {
            points.add(open);
        }
        return points.stream().flatMap(point -> point.months().stream()).collect(Collectors.toList());
    }

    private static Point read(Matcher atom, boolean dayFirst) {
        if (atom.group("y") != null) {
            return new Point(number(atom, "y"), number(atom, "m"), number(atom, "d"), 0, 0);
        }
        if (atom.group("monthof") != null) {
            return new Point(number(atom, "yearof"), number(atom, "monthof"), 0, 0, 0);
        }
        if (atom.group("a") != null) {
            int day = number(atom, dayFirst ? "a" : "b");
            int month = number(atom, dayFirst ? "b" : "a");
            int year = atom.group("c") == null ? 0 : number(atom, "c");
            return new Point(year > 0 && year < 100 ? 2000 + year : year, month, day, 0, 0);
        }
        if (atom.group("quarter") != null) {
            return new Point(0, 0, 0, number(atom, "quarter"), 0);
        }
        if (atom.group("named") != null) {
            return new Point(0, 0, 0, ORDINALS.indexOf(atom.group("named")) + 1, 0);
        }
        if (atom.group("week") != null) {
            return new Point(0, 0, 0, 0, number(atom, "week"));
        }
        if (atom.group("year") != null) {
            return new Point(number(atom, "year"), 0, 0, 0, 0);
        }
        if (atom.group("month") != null) {
            return new Point(0, MONTHS.indexOf(atom.group("month")) + 1, 0, 0, 0);
        }
        int day = atom.group("day") != null ? number(atom, "day") : ORDINALS.indexOf(atom.group("ordinal")) + 1;
        return new Point(0, 0, day, 0, 0);
    }

    private static int number(Matcher atom, String group) {
        return Integer.parseInt(atom.group(group));
    }

    /** In "5 to 9 November 2024" the first day borrows month and year, in "November 5 to 9" the last one the month. */
    private static List<Point> completed(List<Point> points) {
        List<Point> full = new ArrayList<>(points);
        for (int i = 1; i < full.size(); i++) {
            full.set(i, full.get(i).withMonthOf(full.get(i - 1)));
        }
        for (int i = full.size() - 2; i >= 0; i--) {
            full.set(i, full.get(i).withMonthOf(full.get(i + 1)).withYearBefore(full.get(i + 1)));
        }
        return full;
    }

    /**
     * What is said of one day, month, quarter or week; 0 where nothing is.
     *
     * @param year the year
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @param quarter the quarter, 1 to 4
     * @param week the week of the year
     */
    private record Point(int year, int month, int day, int quarter, int week) {

        private static final Point NONE = new Point(0, 0, 0, 0, 0);
        private static final ValueRange WEEKS = IsoFields.WEEK_OF_WEEK_BASED_YEAR.range();

        private boolean isNone() {
            return (year | month | day | quarter | week) == 0;
        }

        /** A year ends what is said of a point; otherwise nothing is said twice. */
        private boolean takes(Point more) {
            return isNone()
                    || year == 0
                            && (month == 0 || more.month == 0)
                            && (day == 0 || more.day == 0)
                            && more.quarter + more.week == 0;
        }

        private Point with(Point more) {
            return new Point(
                    year + more.year, month + more.month, day + more.day, quarter + more.quarter, week + more.week);
        }

        private Point withMonthOf(Point other) {
            boolean missing = month == 0 && day > 0;
            return missing ? new Point(year, other.month, day, quarter, week) : this;
        }

        /** A range that runs over New Year begins in the year before. */
        private Point withYearBefore(Point end) {
            if (year > 0 || end.year == 0) {
                return this;
            }
            boolean over = month > end.month || month == end.month && day > end.day && end.day > 0;
            return new Point(over ? end.year - 1 : end.year, month, day, quarter, week);
        }

        /** A quarter is a range of months. */
        private List<Point> months() {
            return quarter == 0
                    ? List.of(this)
                    : List.of(new Point(year, quarter * 3 - 2, 0, 0, 0), new Point(year, quarter * 3, 0, 0, 0));
        }

        private String iso() {
            if (week > 0) {
                WEEKS.checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                return String.format(Locale.ROOT, "%s-W%02d", year > 0 ? Integer.toString(year) : "-", week);
            }
            if (day > 0) {
                return year > 0
                        ? LocalDate.of(year, month, day).toString()
                        : MonthDay.of(month, day).toString();
            }
            // YearMonth refuses what is no month; 2000 stands for no year.
            YearMonth of = YearMonth.of(year > 0 ? year : 2000, month);
            return year > 0 ? of.toString() : String.format(Locale.ROOT, "--%02d", of.getMonthValue());
        }
    }
}
