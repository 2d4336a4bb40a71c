package poalint.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.plan.Fact;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * Dates, frequencies, deadlines, durations and times of day as people write them.
 *
 * <p>An ordered grammar, longest and most telling first; a later rule never reads characters again that an earlier one
 * has used.
 */
public final class TimeExpressions {

    /** An absolute date or range of dates. */
    public static final String DATE = "date";
    /** A date told from another: yesterday, two days later, the same day. */
    public static final String RELATIVE_DATE = "relative-date";
    /** A date from which something holds: since 3 May, as of June. */
    public static final String START = "start";
    /** How often. */
    public static final String FREQUENCY = "frequency";
    /** By when: within 24 hours, by 18:00, the same day. */
    public static final String DEADLINE = "deadline";
    /** How long. */
    public static final String DURATION = "duration";
    /** A time of day. */
    public static final String CLOCK = "clock";
    /** A measuring window: the past 30 days. */
    public static final String WINDOW = "window";
    /** A day of the week. */
    public static final String WEEKDAY = "weekday";

    private static final String MONTH =
            "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?"
                    + "|sep(?:t(?:ember)?)?\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%])";
    private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";
    private static final String WEEKDAY_NAME =
            "(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|(?:mon|tue|wed|thu|fri)(?=\\s?[-\u2013])";
    private static final String NUMBER =
            "(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)";
    private static final String RANGE = NUMBER + "(?:\\s?\\(\\d+\\))?(?:\\s?(?:-|\u2013|to|or)\\s?" + NUMBER + ")?";
    private static final String UNIT =
            "(?:minutes?|mins?|hours?|hrs?|h|(?:business|working|calendar|week|selling)?\\s?-?days?|weeks?|months?|quarters?|years?)(?![a-z])";
    private static final String PERIOD =
            "(?:minute|hour|(?:business |working |calendar |week)?day|weekday|week|weekend|month|quarter|year|season|shift|morning|noon|afternoon|evening|night)";
    private static final String ORDINAL =
            "(?:first|second|third|fourth|last|other|1st|2nd|3rd|4th|\\d+(?:th)?|two|three|four|five|six)";
    private static final String CLOCK_TIME =
            "(?:\\d{1,2}(?:[:.h]\\d\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock|uhr)(?![a-z])|(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d)|noon(?![a-z])|midnight)";

    private static final List<Form> FORMS = List.of(
            // windows that measure, and words that only look like time
            form(
                    WINDOW,
                    "(?:last|past|previous|trailing)\\s+(?:\\d+|" + NUMBER
                            + ")\\s+(?:calendar\\s+)?(?:days?|weeks?|months?|years?)"),
            form("", "24\\s?/\\s?7"),
            form("", "(?:1st|2nd|first|second)[ -]class"),
            // frequencies
            form(
                    FREQUENCY,
                    "(?:once|twice|thrice|" + RANGE
                            + " times)\\s+(?:an?|per|every|each|in (?:a|every|each)|during the)\\s+" + PERIOD),
            form(
                    FREQUENCY,
                    "(?:on|in|at|by)?\\s?the\\s+" + ORDINAL + "\\s+(?:business |working |calendar )?(?:day|week|"
                            + WEEKDAY_NAME + ")\\s+(?:of|in)\\s+(?:the|each|every|a)\\s+" + PERIOD),
            form(FREQUENCY, "on the\\s+" + DAY + "\\s+of\\s+(?:each|every|the)\\s+month"),
            form(
                    FREQUENCY,
                    "(?:at|by|before|towards?) the\\s+(?:end|start|beginning|close)\\s+of\\s+(?:each|every|the)\\s+"
                            + PERIOD),
            form(
                    FREQUENCY,
                    "(?:on|in|of)?\\s?(?:each|every)\\s+(?:single\\s+)?(?:" + ORDINAL + "\\s+)?(?:" + PERIOD + "|"
                            + WEEKDAY_NAME + "|" + MONTH + ")s?(?:\\s+(?:morning|evening|afternoon|night|and\\s+(?:"
                            + WEEKDAY_NAME + "|evening)))?(?![a-z])"),
            form(FREQUENCY, "(?:every|each)\\s+" + RANGE + "\\s+(?:\\w+\\s)?" + UNIT),
            form(FREQUENCY, "every\\s+\\d+\\s+(?:orders|parcels|units|items|packets|boxes|pieces)"),
            form(
                    FREQUENCY,
                    "(?:daily|weekly|monthly|quarterly|yearly|annually|hourly|fortnightly|nightly|bi-?weekly|bi-?monthly|half-?yearly|semi-?annually)(?![a-z])"),
            form(FREQUENCY, NUMBER + "\\s+days?\\s+(?:a|per)\\s+week|" + NUMBER + "\\s+hours?\\s+(?:a|per)\\s+day"),
            form(
                    FREQUENCY,
                    "(?:" + WEEKDAY_NAME + ")s?\\s?(?:-|\u2013|to|through|until)\\s?(?:" + WEEKDAY_NAME
                            + "|fri|sat|sun)s?"),
            form(FREQUENCY, "(?:on\\s+)?(?:" + WEEKDAY_NAME + ")(?:s|\\s+(?:mornings|evenings|afternoons))(?![a-z])"),
            form(FREQUENCY, "on\\s+(?:weekdays|working days|business days|weekends)"),
            form(FREQUENCY, "(?:once\\s+)?per\\s+" + PERIOD),
            // dates; the day of the week before a date belongs to it
            form(
                    DATE,
                    "(?:between\\s+|from\\s+)?(?:" + WEEKDAY_NAME + "),?\\s+" + DAY + "\\s+(?:of\\s+)?" + MONTH
                            + "(?:,?\\s+" + YEAR + ")?"),
            form(DATE, "(?:" + WEEKDAY_NAME + "),?\\s+" + MONTH + "\\s+" + DAY + "(?:,?\\s+" + YEAR + ")?"),
            form(
                    DATE,
                    DAY + "\\s?(?:-|\u2013|to|and|until)\\s?(?:the\\s+)?" + DAY + "[ .]\\s?(?:of\\s+)?" + MONTH
                            + "(?:,?\\s+" + YEAR + ")?"),
            form(
                    DATE,
                    DAY + "[ .-]\\s?(?:of\\s+)?" + MONTH + "(?:[,-]?\\s?" + YEAR
                            + ")?(?!\\s+(?:not|be|have)(?![a-z]))"),
            form(
                    DATE,
                    MONTH + "\\s+" + DAY + "(?:\\s?(?:-|\u2013|to|and)\\s?" + DAY + ")?(?:,?\\s+" + YEAR
                            + ")?(?!\\s+(?:times|percent|orders|units|days|hours|buyers)|[.,:]\\d)"),
            form(DATE, "(?:early\\s+|mid[- ]|late\\s+|end of\\s+)?" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR),
            form(DATE, YEAR + "[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])"),
            form(DATE, "(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|[12]\\d|3[01])[./-](?:" + YEAR + "|\\d\\d(?!\\d))"),
            form(
                    DATE,
                    "(?<=\\b(?:on|since|by|from|until|to|and|of) )(?:0[1-9]|[12]\\d|3[01])[./](?:0[1-9]|1[0-2])(?![\\d%./])"),
            form(DATE, "(?:q[1-4]|calendar week|week|cw|kw)\\s?(?:\\d{1,2}\\s+)?(?:of\\s+)?" + YEAR),
            form(
                    DATE,
                    "(?<=\\b(?:in|since|until|during|before|after|by|late|early|from|of|end|mid|this|last|to) )" + MONTH
                            + "(?!\\s+(?:be|not|have))"),
            // deadlines
            form(
                    DEADLINE,
                    "(?:with)?in\\s+(?:the\\s+(?:next|following)\\s+)?(?:less than\\s+|under\\s+|max(?:imum|\\.)?\\s+)?"
                            + RANGE + "\\s?-?" + UNIT),
            form(
                    DEADLINE,
                    "(?:by|before|until|till|no later than|not later than|latest(?: at| by)?|at the latest (?:at|by))\\s+(?:the\\s+)?(?:"
                            + CLOCK_TIME + "|\\d{1,2}[.:]\\d\\d(?!\\d)|\\d{1,2}(?:am|pm)|(?:" + WEEKDAY_NAME
                            + ")|end of (?:the )?(?:business )?day|close of business|eod|cob|noon)"),
            form(
                    DEADLINE,
                    "(?:on\\s+)?(?:the\\s+|that\\s+)?same\\s+(?:(?:working|business|calendar)\\s+)?(?:day|morning|afternoon|evening)"),
            form(DEADLINE, "(?:on\\s+)?(?:the\\s+)?(?:next|following)\\s+(?:working|business)\\s+day"),
            form(
                    DEADLINE,
                    "(?:up to|at most|max(?:imum|\\.)?|no more than|not more than|after)\\s+" + RANGE + "\\s?-?"
                            + UNIT),
            form(
                    DEADLINE,
                    "before\\s+(?:the\\s+)?(?:(?:daily|evening|afternoon)\\s+)?(?:pick-?up|collection|dispatch|shipping|cut-?off)"),
            // relative dates
            form(
                    RELATIVE_DATE,
                    "(?:yesterday|today|tomorrow|this (?:morning|week|month|afternoon|evening|year)|last (?:night|week|month|year|spring|summer|autumn|fall|winter|"
                            + WEEKDAY_NAME + "))(?![a-z])"),
            form(RELATIVE_DATE, RANGE + "\\s+" + UNIT + "\\s+(?:ago|later|before|after)(?![a-z])"),
            form(
                    RELATIVE_DATE,
                    "(?:on\\s+)?(?:the|that)\\s+(?:(?:very\\s+)?(?:next|following|previous)\\s+)?day(?:\\s+(?:after|before))?(?=[\\s,.;])"),
            form(RELATIVE_DATE, "(?:up)?on\\s+(?:receipt|notification|receiving)"),
            form(CLOCK, CLOCK_TIME),
            form(CLOCK, "(?<=\\b(?:at|by|before|from|until|after|and) )(?:[01]?\\d|2[0-3])[.][0-5]\\d(?![\\d%.])"),
            form(CLOCK, "(?<=\\b(?:at) )(?:half past|quarter (?:past|to))\\s+\\w+"),
            form(DURATION, RANGE + "[\\s-]?" + UNIT),
            form(WEEKDAY, "(?:" + WEEKDAY_NAME + ")(?![a-z])"));

    private static final Pattern START_BEFORE = Pattern.compile(
            "(?:since|as of|as from|effective|effective from|with effect from|from|starting|starting on|beginning|in force since|in force from|valid from|in place since)\\s+(?:the\\s+)?$");
    private static final Pattern LOWER_MAY = Pattern.compile("(?<![\\w])may(?![\\w])");

    private TimeExpressions() {}

    /**
     * The time expressions of a span, in order.
     *
     * @param source the text
     * @param span the part of it to read
     */
    static List<Fact> find(Source source, Span span) {
        String written = source.foldedSlice(span);
        String text = written.toLowerCase(Locale.ROOT);
        if (text.length() != written.length()) {
            // Some capitals grow when lowered; offsets would shift, so such a block is read as it is written.
            text = written;
        }
        List<Fact> facts = new ArrayList<>();
        BitSet used = new BitSet(text.length());
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                int start = matcher.start() + leadingSpace(matcher.group());
                int end = matcher.end();
                boolean free = used.get(start, end).isEmpty();
                if (end > start && free && !isVerbMay(written.substring(start, end))) {
                    used.set(start, end);
                    if (!form.kind().isEmpty()) {
                        facts.add(new Fact(form.kind(), at(span, start, end), text.substring(start, end)));
                    }
                }
            }
        }
        facts.addAll(starts(text, span, facts));
        facts.sort((a, b) -> a.span().compareTo(b.span()));
        return facts;
    }

    private static int leadingSpace(String match) {
        return match.length() - match.stripLeading().length();
    }

    /** "3 May" is a date; "may 3" is a verb and a number. */
    private static boolean isVerbMay(String match) {
        return LOWER_MAY.matcher(match).find() && !match.matches(".*\\d{4}.*");
    }

    private static List<Fact> starts(String text, Span span, List<Fact> facts) {
        List<Fact> starts = new ArrayList<>();
        for (Fact fact : facts) {
            if (!fact.kind().equals(DATE) && !fact.kind().equals(RELATIVE_DATE)) {
                continue;
            }
            int at = fact.span().start() - span.start();
            Matcher before = START_BEFORE.matcher(text.substring(Math.max(0, at - 24), at));
            if (before.find()) {
                int start = Math.max(0, at - 24) + before.start();
                starts.add(new Fact(
                        START, new Span(span.start() + start, fact.span().end()), fact.value()));
            }
        }
        return starts;
    }

    private static Span at(Span span, int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    private static Form form(String kind, String regex) {
        return new Form(kind, Pattern.compile("(?<![\\w/.-])(?:" + regex.replace(" ", "\\s+") + ")(?![\\w])"));
    }

    private record Form(String kind, Pattern pattern) {}
}
