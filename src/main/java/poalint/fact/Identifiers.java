package poalint.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.plan.Fact;
import poalint.plan.Source;
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
    /** A percentage. */
    public static final String PERCENTAGE = "percentage";
    /** An amount of money. */
    public static final String MONEY = "money";
    /** A number in digits. */
    public static final String NUMBER = "number";

    private static final Pattern HELP_ID = Pattern.compile(
            "(?i)/(?:gp/help(?:/external)?|help/hub/reference(?:/external)?)/(?:help(?:-page)?\\.html\\?(?:[^\\s#]*&)?itemid=)?(g?\\d{1,9}|g?[a-z0-9]{14,16})(?![a-z0-9])");

    private static final List<Form> FORMS = List.of(
            new Form(TRUNCATED_LINK, Pattern.compile("https?://\\S*\\s?(?:\\.\\.\\.|\u2026)\\s?\\S*")),
            new Form(LINK, Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]")),
            new Form(POLICY_LINK, Pattern.compile("\\bG\\d{8,9}\\b")),
            new Form(MAIL, Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")),
            new Form(ORDER_ID, Pattern.compile("(?<![\\d-])(?:\\d{3}|D\\d{2})-\\d{7}-\\d{7}(?![\\d-])")),
            new Form(ASIN, Pattern.compile("\\bB0[0-9A-Z]{8}\\b")),
            new Form(
                    TRACKING_ID,
                    Pattern.compile(
                            "\\b(?:1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?\\d{2} ?\\d{4} ?\\d{4}|[A-Z]{2} ?\\d{3} ?\\d{3} ?\\d{3} ?[A-Z]{2}|TB[ABCM]\\d{12})\\b")),
            new Form(PERCENTAGE, Pattern.compile("\\d+(?:[.,]\\d+)?\\s?(?:%|per ?cent\\b|percent\\b)")),
            new Form(
                    MONEY,
                    Pattern.compile(
                            "(?:[\u00A3$\u20AC]\\s?\\d+(?:[.,]\\d+)*|\\d+(?:[.,]\\d+)*\\s?(?:[\u00A3$\u20AC]|(?i:euros?|eur|gbp|usd|pounds?|dollars?)\\b))")),
            new Form(NUMBER, Pattern.compile("(?<![\\w.,/-])\\d+(?:[.,]\\d+)*(?![\\w/-]|[.,]\\d)")));

    private Identifiers() {}

    /**
     * The identifiers and amounts of a span, in order; a longer form hides a shorter one inside it.
     *
     * @param source the text
     * @param span the part of it to read
     */
    static List<Fact> find(Source source, Span span) {
        String text = source.foldedSlice(span);
        List<Fact> facts = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                Span at = new Span(span.start() + matcher.start(), span.start() + matcher.end());
                if (facts.stream().noneMatch(fact -> fact.span().overlaps(at))) {
                    facts.add(new Fact(form.kind(), at, matcher.group()));
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
        String id = matcher.group(1).toUpperCase(Locale.ROOT);
        String bare = id.startsWith("G") && id.substring(1).chars().allMatch(Character::isDigit) ? id.substring(1) : id;
        return List.of(new Fact(POLICY_LINK, link.span(), bare));
    }

    private record Form(String kind, Pattern pattern) {}
}
