package poalint.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.plan.Source;
import poalint.plan.Span;

/** Finds the marketplaces that a text names. */
public final class Marketplaces {

    private static final Pattern HOST = Pattern.compile("(?i)\\bamazon\\.((?:com?\\.)?[a-z]{2,3})\\b");

    private Marketplaces() {}

    /** The marketplaces in a part of a text, in order. */
    public static List<Named> in(Source source, Span part) {
        List<Named> named = new ArrayList<>();
        Matcher matcher = HOST.matcher(source.foldedSlice(part));
        while (matcher.find()) {
            named.add(new Named(
                    "amazon." + matcher.group(1).toLowerCase(Locale.ROOT),
                    new Span(part.start() + matcher.start(), part.start() + matcher.end())));
        }
        return named;
    }

    /**
     * A marketplace.
     *
     * @param name its host, such as {@code amazon.de}
     * @param span where it stands
     */
    public record Named(String name, Span span) {}
}
