package poalint.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;

/** Phrases that are looked for together, indexed by the words with which they begin. */
public final class PhraseSet {

    private static final long NO_MATCH = -1;

    private final PhraseCode code;
    private final int programs;
    private final int anywhere;
    private final int atFacts;
    private final int slots;

    /**
     * Takes a set out of a code.
     *
     * @param code the code
     * @param at where the set stands in it
     */
    PhraseSet(PhraseCode code, int at) {
        this.code = code;
        this.programs = at + 1;
        this.anywhere = programs + code.at(at);
        this.atFacts = anywhere + 1 + code.at(anywhere);
        this.slots = atFacts + 1 + code.at(atFacts);
    }

    /**
     * Compiles phrases.
     *
     * @param phrases in order of preference where two match alike
     */
    public static PhraseSet of(List<Phrase> phrases) {
        PhraseCompiler compiler = new PhraseCompiler();
        int at = compiler.add(phrases);
        return new PhraseSet(compiler.code(), at);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return programs == anywhere;
    }

    /**
     * Where the phrases stand, from left to right, the longest at each place, without overlap.
     *
     * @param source the text
     * @param sentence the sentence
     */
    public List<Hit> find(Source source, Sentence sentence) {
        if (isEmpty()) {
            return List.of();
        }
        PhraseMatcher matcher = new PhraseMatcher(code, source, sentence);
        List<Hit> hits = List.of();
        List<Token> tokens = sentence.tokens();
        int size = tokens.size();
        int i = 0;
        while (i < size) {
            Hit hit = longest(matcher, tokens, i);
            if (hit == null) {
                i++;
            } else {
                if (hits.isEmpty()) {
                    hits = new ArrayList<>();
                }
                hits.add(hit);
                i = hit.end();
            }
        }
        return hits;
    }

    /** Whether any of the phrases stands in the sentence. */
    public boolean matches(Source source, Sentence sentence) {
        if (isEmpty()) {
            return false;
        }
        PhraseMatcher matcher = new PhraseMatcher(code, source, sentence);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (longest(matcher, tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The longest match that begins at a token, if one does; a phrase that matches no word at all is none.
     *
     * @param source the text
     * @param sentence the sentence
     * @param start index of the token
     */
    public Optional<Hit> longestAt(Source source, Sentence sentence, int start) {
        return isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(longest(new PhraseMatcher(code, source, sentence), sentence.tokens(), start));
    }

    private @Nullable Hit longest(PhraseMatcher matcher, List<Token> tokens, int start) {
        int candidates = code.candidates(slots, tokens.get(start).print());
        long best = candidates == 0 ? NO_MATCH : best(matcher, start, candidates, NO_MATCH);
        if (code.at(anywhere) > 0) {
            best = best(matcher, start, anywhere, best);
        }
        if (code.at(atFacts) > 0 && matcher.isAtFact(start)) {
            best = best(matcher, start, atFacts, best);
        }
        return best == NO_MATCH ? null : hit(tokens, Integer.MAX_VALUE - (int) best, start, (int) (best >>> 32));
    }

    /**
     * The best of what was found and of what the phrases of a list find.
     *
     * @param best the end of the match, and in the lower half how far its phrase is from the end of all: so the greatest is
     *     the longest, and of several as long the first
     */
    private long best(PhraseMatcher matcher, int start, int list, long best) {
        long found = best;
        for (int n = list + code.at(list); n > list; n--) {
            int candidate = code.at(n);
            int end = matcher.match(code.at(programs + candidate), start);
            if (end > start) {
                found = Math.max(found, (long) end << 32 | Integer.MAX_VALUE - candidate);
            }
        }
        return found;
    }

    private static Hit hit(List<Token> tokens, int which, int start, int end) {
        Span span = tokens.get(start).span().cover(tokens.get(end - 1).span());
        return new Hit(which, start, end, span);
    }

    /**
     * A phrase in a sentence.
     *
     * @param phrase index of the phrase in the set
     * @param start index of its first token
     * @param end index after its last token
     * @param span where it stands in the source
     */
    public record Hit(int phrase, int start, int end, Span span) {}
}
