package poalint.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase as it was written, taken apart.
 *
 * @param text the phrase as it was written
 * @param items what must match, in order
 */
public record Phrase(String text, List<Item> items) {

    /** Copies the list. */
    public Phrase {
        items = List.copyOf(items);
    }

    /** The words with which a match can begin; empty where any word can. */
    Set<String> firstWords() {
        return items.get(0).firstWords();
    }

    /** One item of a phrase. */
    sealed interface Item {

        /** The words with which it can begin; empty where any word can. */
        Set<String> firstWords();
    }

    /**
     * One word out of a set.
     *
     * @param forms in lower case
     */
    record Words(Set<String> forms) implements Item {

        @Override
        public Set<String> firstWords() {
            return forms;
        }
    }

    /**
     * A word that must be written with its capitals, or wholly in capitals.
     *
     * @param word as it must be written
     * @param lower the word in lower case
     */
    record Name(String word, String lower) implements Item {

        @Override
        public Set<String> firstWords() {
            return Set.of(lower);
        }
    }

    /**
     * A fact of a kind.
     *
     * @param kind which kind
     */
    record FactItem(String kind) implements Item {

        @Override
        public Set<String> firstWords() {
            return Set.of();
        }
    }

    /**
     * Up to a number of words, whatever they are, within a sentence; the fewest that let the rest match.
     *
     * @param least how many at least
     * @param most how many at most
     */
    record Gap(int least, int most) implements Item {

        @Override
        public Set<String> firstWords() {
            return Set.of();
        }
    }

    /**
     * One of several, or none; the one with which the whole match is longest.
     *
     * @param ways the alternatives, each a run of items
     * @param optional whether it may be left out
     */
    record Choice(List<List<Item>> ways, boolean optional) implements Item {

        @Override
        public Set<String> firstWords() {
            if (optional) {
                return Set.of();
            }
            Set<String> words = new HashSet<>();
            for (List<Item> way : ways) {
                Set<String> first = way.get(0).firstWords();
                if (first.isEmpty()) {
                    return Set.of();
                }
                words.addAll(first);
            }
            return words;
        }
    }
}
