package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.plan.Source;
import poalint.plan.Span;

/** Cuts a span of text into words, numbers, codes, links and marks. */
final class Tokenizer {

    /** Longest first: what contains marks of its own must be taken before the marks are. */
    private static final String TOKEN = Stream.of(
                    "(?:https?://|www\\.|sellercentral(?:-\\w+)?\\.amazon\\.)[^\\s<>\"]+[^\\s<>\".,;:!?)\\]'*]",
                    "(?i:amazon)\\.(?:com?\\.)?[a-z]{2,3}(?![\\p{L}\\d])",
                    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
                    "\\d{3}-\\d{7}-\\d{7}",
                    "\\d{1,4}(?<mark>[./-])\\d{1,2}\\k<mark>\\d{1,4}(?![\\w])",
                    "\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|am|pm|%)?(?![\\w])",
                    "(?:\\p{L}\\.){2,}",
                    "[\\p{L}\\p{M}\\d]+(?:[-'&/][\\p{L}\\p{M}\\d]+)*",
                    "\\.{2,}",
                    "--+",
                    "\\S")
            .collect(Collectors.joining("|"));

    private static final Pattern TOKENS = Pattern.compile(TOKEN);
    private static final Pattern BEFORE_NUMBER = Pattern.compile("\\.\\s?#?\\d");
    private static final Pattern CLITIC = Pattern.compile("(?i)(?<=\\p{L})(?:n't|'(?:ve|ll|re|m|d|s))$");
    private static final Pattern BARE_CLITIC = Pattern.compile(
            "(?i)(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca)(nt)|(?:i|we|you|they)(ve)|(?:i)(m)|(?:can)(not)");

    /** Words that keep their full stop. */
    private static final Set<String> ABBREVIATIONS =
            words("approx mr mrs ms dr prof inc ltd co corp gmbh incl excl max min dept qty ref etc vs "
                    + "jan feb mar apr jun jul aug sep sept oct nov dec tel cf pcs sp ext resp est pp ing");

    /** Words that keep their full stop before a number; elsewhere they end a sentence: "The answer was no." */
    private static final Set<String> NUMBERED = words("no nr art fig sec st vol ca p page");

    private Tokenizer() {}

    /**
     * The tokens of a span, in order.
     *
     * @param source the text
     * @param span the part of it to cut
     */
    static List<RawToken> tokens(Source source, Span span) {
        List<RawToken> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(source.folded()).region(span.start(), span.end());
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (isAbbreviation(matcher.group().toLowerCase(Locale.ROOT), source.folded(), end, span.end())) {
                end++;
                matcher.region(end, span.end());
            }
            addWithClitic(tokens, source, start, end);
        }
        return tokens;
    }

    private static boolean isAbbreviation(String word, String text, int end, int limit) {
        if (end >= limit || text.charAt(end) != '.') {
            return false;
        }
        // In "amazon.co.uk" no stop belongs to an abbreviation.
        boolean goesOn = end + 1 < limit && Character.isLetter(text.charAt(end + 1));
        return ABBREVIATIONS.contains(word) && !goesOn
                || NUMBERED.contains(word)
                        && BEFORE_NUMBER.matcher(text).region(end, limit).lookingAt();
    }

    private static void addWithClitic(List<RawToken> tokens, Source source, int start, int end) {
        String word = source.folded().substring(start, end);
        int cut = clitic(word);
        if (cut > 0) {
            tokens.add(token(source, start, start + cut));
            tokens.add(token(source, start + cut, end));
        } else if (!word.equals("\u200B")) {
            tokens.add(token(source, start, end));
        }
    }

    private static int clitic(String word) {
        Matcher apostrophe = CLITIC.matcher(word);
        if (apostrophe.find()) {
            return apostrophe.start();
        }
        Matcher bare = BARE_CLITIC.matcher(word);
        if (bare.matches()) {
            for (int group = 1; group <= bare.groupCount(); group++) {
                if (bare.start(group) > 0) {
                    return bare.start(group);
                }
            }
        }
        return 0;
    }

    private static RawToken token(Source source, int start, int end) {
        String text = source.folded().substring(start, end);
        return new RawToken(new Span(start, end), text, text.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
