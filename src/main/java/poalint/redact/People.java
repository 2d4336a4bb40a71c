package poalint.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.plan.Source;
import poalint.plan.Span;

/** Finds who is named in a text: who signs it, who is addressed, and who does something. */
final class People {

    private static final String CAPITAL = "\\p{Lu}(?:[\\p{L}'\u2019-]+|\\.)";
    private static final String PARTICLE = "(?:de|del|della|di|da|van|von|der|den|dos|la|le|bin|al|el)";
    private static final String REST = "(?: (?:" + PARTICLE + " ){0,2}" + CAPITAL + "){0,3}";

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+");

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Mme|Madame|Monsieur|Se\u00F1ora?|Sra?|Signora?|Sig|Pan|Pani)\\.?\\s("
                    + CAPITAL + REST + ")");

    private static final Pattern TOLD =
            Pattern.compile("(?:[Mm]y name is|I am|I'm|[Tt]his is|[Ss]igned by|[Nn]amed|[Cc]alled"
                    + "|[Cc]ontact(?: person)?:?|Attn:?|[Oo]wner:|[Dd]irector:|[Nn]ame:|[Ss]eller:|[Ww]e are|I,|[Bb]uyer|[Cc]ustomer"
                    + "|[Ss]tore(?: name)?:|[Ss]hop(?: name)?:) (" + CAPITAL + REST + ")");

    /** Behind an ordinary word, a verb of the third person tells that the word is a name: "Mark counts them". */
    private static final Pattern ACTS = Pattern.compile(" (?!this|thus|always|less|unless)[a-z]{3,}(?:[^s]s|ed)\\b");

    private static final Pattern FOLLOWING = Pattern.compile(REST);

    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?i)(?:(?:kind|kindest|best|warm|warmest|many|with kind) )?"
                    + "(?:regards|wishes|thanks)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|(?:yours )?respectfully(?: yours)?"
                    + "|cordially|cheers|signed|thank you(?: very much)?|mit freundlichen gr\u00FC\u00DFen|cordialement|saludos|cordiali saluti");

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private static final int LONGEST_LINE = 8;
    private static final int MOST_LINES = 5;

    /** Words of signatures that name nobody. */
    private static final Set<String> COMMON = Set.of(
            "Account",
            "Amazon",
            "And",
            "Central",
            "Co",
            "Company",
            "Customer",
            "Director",
            "For",
            "From",
            "Health",
            "Inc",
            "Limited",
            "Ltd",
            "Manager",
            "Managing",
            "Management",
            "Marketplace",
            "Of",
            "Online",
            "Our",
            "Owner",
            "Performance",
            "Plan",
            "Policy",
            "Root",
            "Sales",
            "Seller",
            "Service",
            "Services",
            "Shipping",
            "Shop",
            "Store",
            "Support",
            "Team",
            "Thank",
            "The",
            "This",
            "Trading",
            "We",
            "With",
            "You",
            "Your",
            "Action",
            "Actions",
            "Cause",
            "Prevention",
            "What",
            "When",
            "Since",
            "All",
            "Every",
            "Order",
            "Orders",
            "In",
            "On",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");

    private final FirstNames first;

    People(FirstNames first) {
        this.first = first;
    }

    /**
     * Where people are named.
     *
     * @param source the text
     * @param roles where it names what somebody is, such as a warehouse manager
     */
    List<Span> find(Source source, List<Span> roles) {
        String text = source.folded();
        List<Span> found = new ArrayList<>(signatures(text));
        add(found, TITLED.matcher(text));
        add(found, TOLD.matcher(text));
        for (Span role : roles) {
            beside(text, role, found);
        }
        Matcher word = WORD.matcher(text);
        for (int at = 0; word.find(at); ) {
            at = word.end();
            boolean acts = first.isWord(word.group())
                    && ACTS.matcher(text).region(word.end(), text.length()).lookingAt();
            boolean isFirst = first.has(word.group(), begins(text, word.start()));
            if (acts || isFirst || isDouble(word.group())) {
                at = end(text, word.end());
                found.add(new Span(word.start(), at));
            }
        }
        return found;
    }

    /** "Jean-Marie": no list holds all the pairs. */
    private boolean isDouble(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && first.has(word.substring(0, hyphen), true);
    }

    /** The words of names that stand for them elsewhere in the text. */
    static Set<String> words(Source source, List<Span> names) {
        Set<String> words = new TreeSet<>();
        for (Span name : names) {
            Matcher word = WORD.matcher(source.foldedSlice(name));
            while (word.find()) {
                if (word.group().length() > 2 && !COMMON.contains(word.group())) {
                    words.add(word.group());
                }
            }
        }
        return words;
    }

    private static void add(List<Span> found, Matcher matcher) {
        while (matcher.find()) {
            Matcher lead = WORD.matcher(matcher.group(1));
            if (lead.lookingAt() && !COMMON.contains(lead.group())) {
                found.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
    }

    /** "Our packer, Zhao Min, ..." and "Zhao Min (our packer)". */
    private static void beside(String text, Span role, List<Span> found) {
        Matcher behind =
                Pattern.compile(",? (" + CAPITAL + REST + ")").matcher(text).region(role.end(), text.length());
        if (behind.lookingAt() && named(behind.group(1))) {
            found.add(new Span(behind.start(1), behind.end(1)));
        }
        int from = Math.max(text.lastIndexOf('\n', role.start()) + 1, role.start() - 60);
        Matcher before = Pattern.compile("(" + CAPITAL + REST + "),? (?:\\((?:our |the |my )?|(?:our|the|my|as) )$")
                .matcher(text)
                .region(from, role.start());
        if (before.find() && named(before.group(1))) {
            found.add(new Span(before.start(1), before.end(1)));
        }
    }

    private static boolean named(String name) {
        Matcher word = WORD.matcher(name);
        return word.lookingAt() && !COMMON.contains(word.group());
    }

    private static boolean begins(String text, int at) {
        int before = at - 1;
        while (before >= 0 && " \"'(*-\u2022".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || "\n\r.!?:;".indexOf(text.charAt(before)) >= 0;
    }

    private static int end(String text, int from) {
        Matcher rest = FOLLOWING.matcher(text).region(from, text.length());
        int end = rest.lookingAt() ? rest.end() : from;
        Matcher words = WORD.matcher(text).region(from, end);
        while (words.find()) {
            if (COMMON.contains(words.group())) {
                return Math.max(from, words.start() - 1);
            }
        }
        return end;
    }

    private static List<Span> signatures(String text) {
        List<Span> found = new ArrayList<>();
        int left = 0;
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            String line = lines.group();
            int words = line.strip().isEmpty() ? 0 : line.strip().split("\\s+").length;
            Matcher signOff = SIGN_OFF.matcher(line).region(indent(line), line.length());
            if (words <= LONGEST_LINE && signOff.lookingAt()) {
                left = MOST_LINES;
                int start = signOff.end();
                while (start < line.length() && !Character.isUpperCase(line.charAt(start))) {
                    start++;
                }
                addLine(found, lines.start(), line, start);
            } else if (words > 0 && left > 0) {
                left = words <= LONGEST_LINE && isName(line) ? left - 1 : 0;
                if (left > 0) {
                    addLine(found, lines.start(), line, indent(line));
                }
            }
        }
        return found;
    }

    private static void addLine(List<Span> found, int at, String line, int start) {
        int end = line.stripTrailing().length();
        if (start < end) {
            found.add(new Span(at + start, at + end));
        }
    }

    private static boolean isName(String line) {
        char c = line.charAt(indent(line));
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '+' || c == '[' || line.indexOf('@') > 0;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
