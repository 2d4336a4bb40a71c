package poalint.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

/** Phrases that are looked for together, indexed by the words with which they begin. */
public final class PhraseSet {

    private final Map<String, List<Integer>> byFirstWord = new HashMap<>();
    private final List<Integer> anywhere = new ArrayList<>();
    private final List<Phrase> phrases;

    /**
     * Takes the phrases.
     *
     * @param phrases in order of preference where two match alike
     */
    public PhraseSet(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            Set<String> words = phrases.get(i).firstWords();
            if (words.isEmpty()) {
                anywhere.add(i);
            }
            for (String word : words) {
                byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /**
     * Where the phrases stand, from left to right, the longest at each place, without overlap.
     *
     * @param source the text
     * @param sentence the sentence
     */
    public List<Hit> find(Source source, Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Optional<Hit> hit = longestAt(source, sentence, i);
            hit.ifPresent(hits::add);
            i = hit.map(Hit::end).orElse(i + 1);
        }
        return hits;
    }

    /** Whether any of the phrases stands in the sentence. */
    public boolean matches(Source source, Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (longestAt(source, sentence, i).isPresent()) {
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
        int end = start;
        int which = -1;
        List<Integer> candidates =
                byFirstWord.getOrDefault(sentence.tokens().get(start).text(), List.of());
        for (List<Integer> list : List.of(candidates, anywhere)) {
            for (int candidate : list) {
                int found = phrases.get(candidate).matchAt(source, sentence, start);
                if (found > end) {
                    end = found;
                    which = candidate;
                }
            }
        }
        if (end == start) {
            return Optional.empty();
        }
        Span span = sentence.tokens()
                .get(start)
                .span()
                .cover(sentence.tokens().get(end - 1).span());
        return Optional.of(new Hit(which, start, end, span));
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
