package poalint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Set<String> CLITICS = words("n't 've 'll 're 'm 'd 's");

    /** Clitics without their apostrophe, and how long the word before them is. */
    private static final Map<String, Integer> BARE_CLITICS = bareClitics();

    /** The letters in which clitics end. */
    private static final String CLITIC_ENDS = "temdslTEMDSL";

    /** Behind letters alone, each of these ends the word. */
    private static final String WORD_ENDS = " \n\t,;!?()\"";

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
        String text = source.folded();
        Matcher matcher = TOKENS.matcher(text);
        int at = span.start();
        while (at < span.end()) {
            int word = plainWordEnd(text, at, span.end());
            if (word > at) {
                addWithClitic(tokens, source, at, word);
                at = word;
            } else if (matcher.region(at, span.end()).lookingAt()) {
                int end = matcher.end();
                if (isAbbreviation(matcher.group().toLowerCase(Locale.ROOT), text, end, span.end())) {
                    end++;
                }
                addWithClitic(tokens, source, at, end);
                at = end;
            } else {
                at++; // a blank
            }
        }
        return tokens;
    }

    /** The end of a word of plain letters, which most tokens are; the start where there is none. */
    private static int plainWordEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && isPlainLetter(text.charAt(end))) {
            end++;
        }
        return end == limit || WORD_ENDS.indexOf(text.charAt(end)) >= 0 ? end : start;
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
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
        if (CLITIC_ENDS.indexOf(word.charAt(word.length() - 1)) < 0) {
            return 0;
        }
        int cut = word.lastIndexOf('\'');
        if (cut <= 0) {
            return BARE_CLITICS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        }
        int start = word.regionMatches(true, cut - 1, "n't", 0, 3) ? cut - 1 : cut;
        boolean clitic = start > 0
                && Character.isLetter(word.codePointBefore(start))
                && CLITICS.contains(word.substring(start).toLowerCase(Locale.ROOT));
        return clitic ? start : 0;
    }

    private static Map<String, Integer> bareClitics() {
        Map<String, Integer> clitics = new HashMap<>();
        for (String verb : words("do does did is are was were has have had wo would could should ca")) {
            clitics.put(verb + "nt", verb.length());
        }
        for (String subject : words("i we you they")) {
            clitics.put(subject + "ve", subject.length());
        }
        clitics.put("im", 1);
        clitics.put("cannot", 3);
        return clitics;
    }

    private static RawToken token(Source source, int start, int end) {
        String text = source.folded().substring(start, end);
        return new RawToken(new Span(start, end), text, text.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
