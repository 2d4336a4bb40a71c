package poalint.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.plan.Fact;
import poalint.plan.Span;

/** Codes and amounts by their form: order numbers, ASINs, links, percentages, money, numbers. */
public final class Identifiers {

    /** An Amazon order number. */
    public static final String ORDER_ID = "order-id";
    /** An Amazon product number. */
    public static final String ASIN = "asin";
    /** A parcel number of a carrier. */
    public static final String TRACKING_ID = "tracking-id";
    /** Any web address. */
    public static final String LINK = "link";
    /** The address or number of an Amazon help page; its value is the page's number. */
    public static final String POLICY_LINK = "policy-link";
    /** A web address that a forum or program has cut short. */
    public static final String TRUNCATED_LINK = "truncated-link";
    /** A mail address. */
    public static final String MAIL = "mail";
    /** A telephone number. */
    public static final String PHONE = "phone";
    /** The number of a rights owner's complaint or of a case. */
    public static final String COMPLAINT_ID = "complaint-id";
    /** A percentage. */
    public static final String PERCENTAGE = "percentage";
    /** An amount of money. */
    public static final String MONEY = "money";
    /** A number in digits. */
    public static final String NUMBER = "number";

    private static final Pattern HELP_ID = Pattern.compile(
            "(?i)/(?:gp/help(?:/external)?|help/hub/reference(?:/external)?)/(?:help(?:-page)?\\.html\\?(?:[^\\s#]*&)?itemid=)?(g?\\d{1,9}|g?[a-z0-9]{14,16})(?![a-z0-9])");

    private static final List<Form> FORMS = List.of(
            new Form(
                    TRUNCATED_LINK,
                    false,
                    List.of("http"),
                    Pattern.compile("https?://\\S*\\s?(?:\\.\\.\\.|\u2026)(?:\\s?\\S*[^\\s<>\".,;:!?)\\]'*])?")),
            new Form(
                    LINK,
                    false,
                    List.of("http", "www.", "sellercentral"),
                    Pattern.compile("(?:https?://|www\\.|(?<![\\w.@-])sellercentral(?:-\\w+)?\\.amazon\\.)"
                            + "[^\\s<>\"]+[^\\s<>\".,;:!?)\\]'*]")),
            new Form(POLICY_LINK, true, List.of(), Pattern.compile("\\bG\\d{8,9}\\b")),
            new Form(MAIL, false, List.of("@"), Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")),
            new Form(
                    ORDER_ID,
                    true,
                    List.of("-"),
                    Pattern.compile("(?<![\\d-])(?:\\d{3}|D\\d{2})-\\d{7}-\\d{7}(?![\\d-])")),
            new Form(ASIN, true, List.of("b0"), Pattern.compile("\\bB0[0-9A-Z]{8}\\b")),
            // A book's ASIN is its ISBN; without the word before it ten digits may be anything.
            new Form(
                    ASIN,
                    true,
                    List.of("asin", "isbn"),
                    Pattern.compile("(?<=\\b(?:ASIN|ISBN)s?:?\\s)\\d{9}[\\dX]\\b")),
            new Form(
                    TRACKING_ID,
                    true,
                    List.of(),
                    Pattern.compile("\\b(?:1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?\\d{2} ?\\d{4} ?\\d{4}"
                            + "|[A-Z]{2} ?\\d{3} ?\\d{3} ?\\d{3} ?[A-Z]{2}"
                            + "|TB[ABCM]\\d{12}|J[JD]D?\\d{16,20}|3S[A-Z0-9]{11,13}"
                            + "|(?:420\\d{5}(?:\\d{4})?)?9[1-5]\\d{2}(?: ?\\d{4}){4}(?: ?\\d{2})?)\\b")),
            // Most carriers number their parcels in plain digits, which only the word before them tells from others.
            new Form(
                    TRACKING_ID,
                    true,
                    List.of("tracking", "consignment", "parcel"),
                    Pattern.compile(
                            "(?i)(?<=\\b(?:tracking|consignment|parcel) (?:numbers?|no\\.?|id|code)?:? {0,2})(?=[0-9A-Z]*\\d{4})[0-9A-Z]{8,28}\\b")),
            new Form(
                    COMPLAINT_ID,
                    true,
                    List.of("complaint", "case", "ticket"),
                    Pattern.compile("(?i)(?<=\\b(?:complaint|case|ticket) (?:id|no\\.?|number)?:? {0,2})\\d{9,12}\\b")),
            new Form(
                    PHONE,
                    true,
                    List.of("tel", "phone", "mobile", "+"),
                    Pattern.compile(
                            "(?i)(?:(?<=\\b(?:tel|phone|telephone|mobile)[.:]? {0,2})[+(]?\\d[\\d ()/-]{6,18}\\d|\\+\\d{2,3}[ \\d()/-]{7,16}\\d)")),
            new Form(
                    PERCENTAGE,
                    true,
                    List.of("%", "cent"),
                    Pattern.compile("\\d+(?:[.,]\\d+)?\\s?(?:%|per ?cent\\b|percent\\b)")),
            new Form(
                    MONEY,
                    true,
                    List.of("\u00A3", "$", "\u20AC", "eur", "gbp", "usd", "pound", "dollar"),
                    Pattern.compile(
                            "(?:(?:[\u00A3$\u20AC]|\\b(?:EUR|GBP|USD))\\s?\\d+(?:[.,]\\d+)*|\\d+(?:[.,]\\d+)*\\s?(?:[\u00A3$\u20AC]|(?i:euros?|eur|gbp|usd|pounds?|dollars?)\\b))")),
            new Form(NUMBER, true, List.of(), Pattern.compile("(?<![\\w.,/-])\\d+(?:[.,]\\d+)*(?![\\w/-]|[.,]\\d)")));

    private static final int LONGEST_PAGE_ID = 15;

    private Identifiers() {}

    /** The identifiers and amounts of a line, in order; a longer form hides a shorter one inside it. */
    static List<Fact> find(OneLine line) {
        String text = line.text();
        List<Fact> facts = new ArrayList<>();
        BitSet used = new BitSet(text.length());
        String lower = line.lower();
        boolean digits = hasDigit(text);
        for (Form form : FORMS) {
            if (form.digits() && !digits || !form.isHinted(lower)) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                if (used.get(matcher.start(), matcher.end()).isEmpty()) {
                    used.set(matcher.start(), matcher.end());
                    Span at = line.inSource(new Span(matcher.start(), matcher.end()));
                    facts.add(new Fact(form.kind(), at, value(form.kind(), matcher.group())));
                }
            }
        }
        List<Fact> pages = facts.stream()
                .filter(fact -> fact.kind().equals(LINK))
                .flatMap(fact -> helpPage(fact).stream())
                .toList();
        facts.addAll(pages);
        facts.sort((a, b) -> a.span().compareTo(b.span()));
        return facts;
    }

    /** The same page has the same id on every marketplace, with or without a leading G. */
    private static List<Fact> helpPage(Fact link) {
        Matcher matcher = HELP_ID.matcher(link.value());
        if (!matcher.find()) {
            return List.of();
        }
        return List.of(new Fact(POLICY_LINK, link.span(), pageId(matcher.group(1))));
    }

    private static String value(String kind, String written) {
        return kind.equals(POLICY_LINK) ? pageId(written) : written;
    }

    private static String pageId(String written) {
        String id = written.toUpperCase(Locale.ROOT);
        boolean digits = id.length() > 1 && id.substring(1).chars().allMatch(Character::isDigit);
        return id.startsWith("G") && (digits || id.length() > LONGEST_PAGE_ID) ? id.substring(1) : id;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * How a kind is written.
     *
     * @param kind the kind
     * @param digits whether there is a digit in it
     * @param hints words in lower case, one of which is in it or just before it; none where that cannot be said
     * @param pattern its form
     */
    private record Form(String kind, boolean digits, List<String> hints, Pattern pattern) {

        private boolean isHinted(String lower) {
            for (String hint : hints) {
                if (lower.contains(hint)) {
                    return true;
                }
            }
            return hints.isEmpty();
        }
    }
}
