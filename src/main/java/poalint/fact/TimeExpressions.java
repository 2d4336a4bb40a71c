package poalint.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import poalint.plan.Fact;
import poalint.plan.Span;

/**
 * Dates, frequencies, deadlines, durations and times of day as people write them.
 *
 * <p>An ordered grammar, longest and most telling first; a later rule never reads characters again that an earlier one
 * has used.
 */
public final class TimeExpressions {

    /** An absolute date or range of dates; its value is that of {@link CalendarDate}. */
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

    /** What only looks like a time; it gives no fact and keeps later rules from reading it. */
    private static final String NOTHING = "";

    private static final String MONTH =
            "(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])"
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)";
    private static final String DAY_NUMBER = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String DAY = DAY_NUMBER + "(?:\\s?(?:st|nd|rd|th))?(?![\\d%a-z]|[.,:]\\d)";
    private static final String MONTH_NUMBER = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";
    private static final String OF_YEAR = "(?:,? (?:of |in )?" + YEAR + ")?";
    private static final String WEEKDAY_NAME =
            "(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|(?:mon|tue|wed|thu|fri)(?=\\s?[-\u2013])";
    private static final String WEEKDAYS = "(?:" + WEEKDAY_NAME + ")s?(?:(?:\\s?[,/&]\\s?| and | or |, and )(?:on )?(?:"
            + WEEKDAY_NAME + ")s?)*(?: (?:morning|evening|afternoon|night)s?)?(?![a-z])";
    private static final String BEFORE_DATE =
            "(?:(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.?),?\\s+(?:the )?)?";

    /** A number behind which a counted thing stands is no day: "March 15 units". */
    private static final String NOT_COUNTED =
            "(?! (?:times|percent|of the|of our|orders?|units?|items|parcels|pieces|stars?|days|hours|buyers|customers|steps|miles)(?![a-z]))";

    /** Behind a modal verb "may" stands another verb. */
    private static final String NOT_MODAL = "(?! (?:not|be|have|also|only)(?![a-z]))";

    private static final String DAY_MONTH = BEFORE_DATE + "(?:" + DAY
            + "|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= of ))[\\s.-]\\s?(?:of )?"
            + MONTH
            + "(?:[,-]?\\s?" + YEAR + "|" + OF_YEAR + ")" + NOT_MODAL;
    private static final String MONTH_DAY = BEFORE_DATE + MONTH + " (?:the )?" + DAY + OF_YEAR + NOT_COUNTED;
    private static final String ISO = YEAR + "(?:-" + MONTH_NUMBER + "-|/" + MONTH_NUMBER + "/|\\." + MONTH_NUMBER
            + "\\.)" + DAY_NUMBER + "(?!\\d)";
    private static final String NUMERIC = DAY_NUMBER + "(?:/" + DAY_NUMBER + "/|\\.\\s?" + DAY_NUMBER + "\\.\\s?|-"
            + DAY_NUMBER + "-)(?:" + YEAR + "|\\d\\d(?!\\d))";
    private static final String MONTH_YEAR = MONTH + "(?:,? (?:of )?|[-/])" + YEAR;
    private static final String SLASHED =
            "(?:" + DAY_NUMBER + "/" + MONTH_NUMBER + "|" + MONTH_NUMBER + "/" + DAY_NUMBER + ")(?![\\d/%])";
    private static final String SOME_DATE =
            "(?:" + DAY_MONTH + "|" + MONTH_DAY + "|" + ISO + "|" + NUMERIC + "|" + MONTH_YEAR + ")";
    private static final String TO = "(?:\\s?[-\u2013]\\s?| (?:up )?(?:to|until|till|through) )(?:the )?";
    private static final String AND = "(?: and | & |, and )(?:the )?";

    private static final String NUMBER =
            "(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty"
                    + "|forty-eight|sixty|seventy-two|ninety)";
    private static final String RANGE =
            NUMBER + "(?:\\s?\\(\\d+\\))?(?:\\s?(?:[-\u2013]|to|or)\\s?" + NUMBER + "){0,2}";
    private static final String UNIT =
            "(?:minutes?|mins?|hours?|hrs?|h|(?:business|working|calendar|week|selling)?\\s?-?days?|weeks?|months?|quarters?|years?)(?![a-z])";
    private static final String PERIOD =
            "(?:minute|hour|(?:(?:business|working|calendar) |week)?day|week|weekend|month|quarter|year|season|shift|morning|noon|afternoon|evening|night)(?![a-z])";
    private static final String ORDINAL =
            "(?:first|second|third|fourth|last|other|1st|2nd|3rd|4th|\\d+(?:th)?|two|three|four|five|six)";
    private static final String LY =
            "(?:daily|weekly|monthly|quarterly|yearly|annually|hourly|fortnightly|nightly|bi-?weekly|bi-?monthly|half-?yearly|semi-?annually)(?![a-z])";
    private static final String CLOCK_TIME =
            "(?:\\d{1,2}(?:[:.h]\\d\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock|uhr)(?![a-z])|(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?!\\d)|noon(?![a-z])|midnight)";

    private static final List<Form> FORMS = List.of(
            // words that only look like time
            form(NOTHING, "24\\s?/\\s?7"),
            form(NOTHING, "(?:1st|2nd|first|second)[\\s-]class"),
            form(NOTHING, "(?:black friday|cyber monday)s?|monday\\.com|sunday times"),
            form(NOTHING, "(?:version|release|section|clause|article|chapter|iso|en|din|iec) \\d[\\d.:/-]*"),
            form(NOTHING, "(?:sizes?|uk|eu|us) \\d+(?:[-/.]\\d+)+"),
            // windows that measure
            form(
                    WINDOW,
                    "(?:last|past|previous|trailing) (?:\\d+|" + NUMBER
                            + ")[\\s-](?:(?:calendar|business|working) )?(?:days?|weeks?|months?|years?)"),
            form(WINDOW, "\\d+[\\s-]day (?:window|metric)"),
            // a daily collection is an hour of the day, not a frequency
            form(
                    DEADLINE,
                    "before (?:the )?(?:(?:daily|evening|afternoon) )?(?:pick-?up|collection|dispatch|shipping|cut-?off)"),
            // frequencies
            form(
                    FREQUENCY,
                    "(?:once|twice|thrice|" + RANGE
                            + " times)(?: (?:an?|per|every|each|in (?:a|every|each)|during the)(?: (?:single|"
                            + RANGE + "))? " + PERIOD + "s?| every " + RANGE + " " + UNIT + "| " + LY + ")"
                            + "(?:,? (?:always )?on " + WEEKDAYS + ")?"),
            form(
                    FREQUENCY,
                    "(?:(?:on|in|at|by) )?(?:the )?" + ORDINAL + " (?:(?:business|working|calendar) )?(?:day|week|"
                            + WEEKDAY_NAME + ") (?:of|in) (?:the|each|every|a) " + PERIOD),
            form(
                    FREQUENCY,
                    "(?:(?:on|by) )?the " + DAY + "(?:(?:, | and |, and )(?:the )?" + DAY
                            + ")* (?:day )?of (?:each|every|the) (?:month|quarter)"),
            form(
                    FREQUENCY,
                    "(?:at|by|before|towards?) the (?:very )?(?:end|start|beginning|close) of (?:each|every|the) "
                            + PERIOD),
            form(
                    FREQUENCY,
                    "(?:(?:on|in|of) )?(?:each|every|each and every) (?:single )?(?:" + ORDINAL + " )?(?:" + PERIOD
                            + "s?(?: (?:morning|evening|afternoon|night))?(?: and (?:every |each )?" + PERIOD + ")?|"
                            + WEEKDAYS + "|" + MONTH + ")(?![a-z])"),
            form(FREQUENCY, "(?:every|each) " + RANGE + "(?: \\w+)?[\\s-]?" + UNIT),
            form(FREQUENCY, "every " + RANGE + " (?:orders|parcels|units|items|packets|boxes|pieces|shipments)"),
            form(
                    FREQUENCY,
                    "(?:before|after|at|on) (?:each|every) (?:dispatch|delivery|shipment|batch|pick-?up|collection)"),
            form(FREQUENCY, LY),
            form(FREQUENCY, NUMBER + " days? (?:a|per) week|" + NUMBER + " hours? (?:a|per) day"),
            form(
                    FREQUENCY,
                    "(?:" + WEEKDAY_NAME + ")s?\\s?(?:[-\u2013]|to|through|until|till)\\s?(?:" + WEEKDAY_NAME
                            + "|fri|sat|sun)s?"),
            form(
                    FREQUENCY,
                    "(?:on )?(?:" + WEEKDAY_NAME + ")(?:s| (?:mornings|evenings|afternoons))(?:(?: and |, | & )"
                            + WEEKDAYS + ")?"),
            form(FREQUENCY, "on (?:weekdays|working days|business days|weekends)|weekdays"),
            form(FREQUENCY, "(?:once )?per (?:" + PERIOD + "|batch|delivery|shipment)"),
            // dates; the day of the week before a date belongs to it
            form(
                    DATE,
                    BEFORE_DATE + DAY + "(?:(?:, | - )" + DAY + ")*(?:" + TO + "|" + AND + ")" + BEFORE_DATE + DAY
                            + "[\\s.]\\s?(?:of )?" + MONTH + OF_YEAR),
            form(DATE, SOME_DATE + TO + SOME_DATE),
            form(DATE, "(?<=between\\s)", "(?:the )?" + SOME_DATE + AND + SOME_DATE),
            form(
                    DATE,
                    BEFORE_DATE + MONTH + " " + DAY + "(?:(?:, )" + DAY + ")*(?:" + TO + "|" + AND + ")" + DAY + OF_YEAR
                            + NOT_COUNTED),
            form(DATE, SLASHED + "\\s?[-\u2013]\\s?" + SLASHED + NOT_COUNTED),
            form(DATE, DAY_MONTH),
            form(DATE, MONTH_DAY),
            form(DATE, ISO),
            form(DATE, NUMERIC),
            form(DATE, MONTH + "(?:" + TO + "|" + AND + "|/)" + MONTH_YEAR),
            form(DATE, "(?:early |mid[\\s-]|late |(?:the )?(?:end|beginning|start|middle) of )?" + MONTH_YEAR),
            form(DATE, "(?<=\\b(?:on|since|dated|until)\\s)", SLASHED + "(?! of(?![a-z]))" + NOT_COUNTED),
            form(
                    DATE,
                    "(?<=\\b(?:on|since|by|from|until|to|and|of|dated)\\s)",
                    "(?:0[1-9]|[12]\\d|3[01])[./](?:0[1-9]|1[0-2])(?![\\d/]|\\.\\d|\\s?%)" + NOT_COUNTED),
            form(DATE, "(?:q[1-4]|(?:first|second|third|fourth) quarter)(?: of | in |\\s?/?\\s?)" + YEAR),
            form(
                    DATE,
                    "(?<=\\b(?:in|since|of|during|by|until|from)\\s)",
                    "(?:the )?(?:q[1-4]|(?:first|second|third|fourth) quarter)"),
            form(
                    DATE,
                    "(?<!\\b(?:a|an|per|last|this|next|that|the|same|one|each|every|whole|previous|following)\\s)",
                    "(?:calendar week|week|cw|kw)\\s?(?:[1-9]|[1-4]\\d|5[0-3])(?![\\d%]|[.,]\\d)(?:,? (?:of |in )?"
                            + YEAR + "|/" + YEAR + ")?" + NOT_COUNTED),
            form(DATE, MONTH_NUMBER + "/" + YEAR),
            form(DATE, "(?<=\\b(?:between|from)\\s)", MONTH + "(?:" + TO + "|" + AND + ")" + MONTH),
            form(
                    DATE,
                    "(?:early(?: in)? |mid[\\s-]|late(?: in)? |(?:the )?(?:end|beginning|start|middle) of )" + MONTH
                            + NOT_MODAL),
            form(
                    DATE,
                    "(?<=\\b(?:in|since|until|during|before|after|by|from|of|this|last|next)\\s)",
                    MONTH + "(?:" + TO + MONTH + ")?" + NOT_MODAL),
            // deadlines
            form(
                    DEADLINE,
                    "(?:with)?in (?:the (?:next|following|first) )?(?:(?:less|no more|not more) than |under |(?:a )?max(?:imum|\\.)?(?: of)? |at most )?"
                            + RANGE + "\\s?-?" + UNIT),
            form(DEADLINE, "within (?:the|an) (?:hour|day)"),
            form(
                    DEADLINE,
                    "(?:by|before|until|till|no later than|not later than|latest(?: at| by)?|at the latest (?:at|by)) (?:the )?(?:"
                            + CLOCK_TIME + "|\\d{1,2}[.:]\\d\\d(?!\\d)|(?:[01]?\\d|2[0-4])h(?![a-z])|(?:" + WEEKDAY_NAME
                            + ")(?: (?:morning|noon|afternoon|evening))?|end of (?:the )?(?:business )?day|close of business|eod|cob|noon)"),
            form(DEADLINE, "(?:end of (?:the )?(?:business )?day|close of business|eod|cob)"),
            form(
                    DEADLINE,
                    "(?:on )?(?:the |that )?same (?:(?:working|business|calendar) )?(?:day|morning|afternoon|evening)(?! (?:delivery|service))"),
            form(DEADLINE, "(?:(?:on|by|before) )?(?:the )?(?:next|following) (?:working|business) (?:day|morning)"),
            form(
                    DEADLINE,
                    "(?:up to|at most|max(?:imum|\\.)?(?: of)?|(?:no|not) more than|(?:no|not) later than|after) "
                            + RANGE + "\\s?-?" + UNIT),
            // relative dates
            form(
                    RELATIVE_DATE,
                    "(?:yesterday|today|tomorrow|tonight|this (?:morning|week|month|afternoon|evening|year)|(?:last|next) (?:week|month|year|spring|summer|autumn|winter|(?:"
                            + WEEKDAY_NAME + "))|last (?:night|fall))(?![a-z])"),
            form(RELATIVE_DATE, RANGE + " " + UNIT + " (?:ago|later|earlier|before|after|afterwards)(?![a-z])"),
            form(
                    RELATIVE_DATE,
                    "(?:on )?(?:the|that) (?:very )?(?:next|following|previous|same) (?:day|morning|evening|afternoon|week|month)(?! (?:delivery|service))"),
            form(RELATIVE_DATE, "(?:on )?that (?:day|morning|evening|afternoon|night)"),
            form(RELATIVE_DATE, "(?:on )?the (?:day|morning|week) (?:after|before|of)"),
            form(RELATIVE_DATE, "on the (?:day|morning)(?= (?:we|i|that|when|your|the))"),
            form(RELATIVE_DATE, "(?:up)?on (?:the )?(?:receipt|notification|receiving)"),
            form(CLOCK, "(?:\\d{1,2}|" + CLOCK_TIME + ")(?:\\s?[-\u2013]\\s?| (?:to|until|till) )" + CLOCK_TIME),
            form(CLOCK, CLOCK_TIME),
            form(
                    CLOCK,
                    "(?<=\\b(?:at|by|before|from|until|after|and)\\s)",
                    "(?:[01]?\\d|2[0-3])(?:[.][0-5]\\d|h[0-5]\\d)(?![\\d%]|\\.\\d)"),
            form(CLOCK, "(?<=\\bat\\s)", "(?:[01]?\\d|2[0-4])h(?![a-z])"),
            form(CLOCK, "(?<=\\bat\\s)", "(?:half past|quarter (?:past|to)) \\w+"),
            form(DURATION, "half an? (?:day|hour|year)|(?:an?|the|one) (?:whole|full|entire) " + UNIT),
            form(DURATION, RANGE + "[\\s-]?" + UNIT),
            form(WEEKDAY, "(?:" + WEEKDAY_NAME + ")(?![a-z])"));

    /** What goes on behind one of these is a part of something longer: a path, an address, a number. */
    private static final String BEFORE_NO_WORD = "/.-";

    private static final Pattern START_BEFORE = marker(
            "since|as of|as from|effective|effective from|with effect from|from|starting|starting on|starting from|beginning|in force since|in force from|valid from|in place since");
    private static final Pattern DEADLINE_BEFORE =
            marker("by|no later than|not later than|at the latest by|at the latest on");
    private static final int LONGEST_MARKER = 24;

    private static final Pattern IMMEDIATE_START =
            Pattern.compile("(?<!\\w)(?:effective\\s+immediately|with\\s+immediate\\s+effect)(?!\\w)");

    private static final Pattern LOWER_MAY = Pattern.compile("(?<!\\w)may(?!\\w)");
    private static final Pattern SURE_MAY = Pattern.compile("\\d{4}|\\d\\s?(?:st|nd|rd|th) may|of may");

    /** Behind one of these, a number and a lower-case "may" are a date. */
    private static final Pattern DATE_PREPOSITION =
            Pattern.compile("(?<!\\w)(?:on|since|from|until|till|by|of|dated|between|after|before)\\s+(?:the\\s+)?$");

    private final Beginnings beginnings =
            new Beginnings(FORMS.stream().map(Form::bare).toList());

    /** A reader of its own for each thread. */
    TimeExpressions() {}

    /** The time expressions of a line, in order; where they stand in the source. */
    List<Fact> find(OneLine line) {
        String written = line.text();
        String text = line.lower();
        List<Fact> facts = new ArrayList<>();
        BitSet used = new BitSet(text.length());
        @Nullable BitSet[] starts = starts(text);
        for (int i = 0; i < starts.length; i++) {
            BitSet these = starts[i];
            if (these == null) {
                continue;
            }
            Form form = FORMS.get(i);
            Matcher matcher = form.pattern().matcher(text).useTransparentBounds(true);
            for (int start = these.nextSetBit(0); start >= 0; start = these.nextSetBit(start + 1)) {
                if (used.get(start) || !matcher.region(start, text.length()).lookingAt()) {
                    continue;
                }
                int end = matcher.end();
                boolean free = used.get(start, end).isEmpty();
                if (free && !isVerbMay(written, start, end)) {
                    used.set(start, end);
                    if (!form.kind().equals(NOTHING)) {
                        facts.add(fact(form.kind(), start, end, text));
                    }
                }
            }
        }
        facts.addAll(marked(text, facts));
        facts.sort((a, b) -> a.span().compareTo(b.span()));
        facts.replaceAll(fact -> new Fact(fact.kind(), line.inSource(fact.span()), fact.value()));
        return facts;
    }

    /** Where each form can begin, so that it need not be tried at every character; null where it cannot. */
    private @Nullable BitSet[] starts(String text) {
        @Nullable BitSet[] starts = new @Nullable BitSet[FORMS.size()];
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isOfWord(c) && !isOfWord(before) && BEFORE_NO_WORD.indexOf(before) < 0) {
                BitSet possible = beginnings.at(text, at);
                for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                    BitSet these = starts[i];
                    if (these == null) {
                        these = new BitSet(text.length());
                        starts[i] = these;
                    }
                    these.set(at);
                }
            }
            before = c;
        }
        return starts;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }

    private static Fact fact(String kind, int start, int end, String text) {
        String said = text.substring(start, end);
        String value = kind.equals(DATE) ? CalendarDate.iso(said).orElse(said) : said;
        return new Fact(kind, new Span(start, end), value);
    }

    /** "3 May" is a date; "may 3" is a verb and a number. */
    private static boolean isVerbMay(String written, int start, int end) {
        String match = written.substring(start, end);
        if (!LOWER_MAY.matcher(match).find() || SURE_MAY.matcher(match).find()) {
            return false;
        }
        boolean dayFirst = Character.isDigit(match.charAt(0));
        return !dayFirst || !DATE_PREPOSITION.matcher(before(written, start)).find();
    }

    /** Starts and deadlines that a word before a date makes of it; what begins next week does not hold yet. */
    private static List<Fact> marked(String text, List<Fact> facts) {
        List<Fact> marked = new ArrayList<>();
        for (Fact fact : facts) {
            if (!Stream.of(DATE, RELATIVE_DATE, WEEKDAY).anyMatch(fact.kind()::equals)) {
                continue;
            }
            int at = fact.span().start();
            int end = fact.span().end();
            String said = text.substring(at, end);
            Matcher start = START_BEFORE.matcher(before(text, at));
            if (start.find() && !isClosed(fact, said, start.group()) && !said.startsWith("next")) {
                marked.add(new Fact(START, new Span(at - start.group().length(), end), said));
            }
            Matcher deadline = DEADLINE_BEFORE.matcher(before(text, at));
            if (fact.kind().equals(DATE) && deadline.find()) {
                marked.add(new Fact(DEADLINE, new Span(at - deadline.group().length(), end), said));
            }
        }
        Matcher immediate = IMMEDIATE_START.matcher(text);
        while (immediate.find()) {
            marked.add(fact(START, immediate.start(), immediate.end(), text));
        }
        return marked;
    }

    /** "From 5 to 9 May" is over; "from Q3" is not, though a quarter is a range too. */
    private static boolean isClosed(Fact date, String said, String marker) {
        return marker.startsWith("from") && date.value().contains("/") && !said.contains("q");
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - LONGEST_MARKER), at);
    }

    private static Pattern marker(String words) {
        return Pattern.compile("(?<!\\w)(?:" + words.replace(" ", "\\s+") + ")\\s+(?:the\\s+)?$");
    }

    private static Form form(String kind, String regex) {
        Pattern pattern = compile(regex, "");
        return new Form(kind, pattern, pattern);
    }

    private static Form form(String kind, String behind, String regex) {
        return new Form(kind, compile(regex, ""), compile(regex, behind));
    }

    private static Pattern compile(String regex, String behind) {
        return Pattern.compile(behind + "(?:" + regex.replace(" ", "\\s+") + ")(?!\\w)");
    }

    /**
     * A form of time expressions.
     *
     * @param kind the kind of fact
     * @param bare matches the expression
     * @param pattern matches it where it stands behind what it has to
     */
    private record Form(String kind, Pattern bare, Pattern pattern) {}
}
