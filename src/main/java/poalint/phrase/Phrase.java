package poalint.phrase;

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

    /** With what a match can begin. */
    Beginning beginning() {
        Beginning beginning = new Beginning();
        beginning.through(items);
        return beginning;
    }

    /** The most items that are tried one behind the other. */
    int length() {
        return length(items);
    }

    private static int length(List<Item> run) {
        return run.stream().mapToInt(Item::length).sum();
    }

    /** One item of a phrase. */
    sealed interface Item {

        /** The most items that are tried one behind the other. */
        default int length() {
            return 1;
        }

        /**
         * Adds with what it can begin.
         *
         * @return whether it can also match nothing at all
         */
        boolean begin(Beginning beginning);
    }

    /**
     * One word out of a set.
     *
     * @param forms in lower case
     */
    record Words(Set<String> forms) implements Item {

        @Override
        public boolean begin(Beginning beginning) {
            beginning.words().addAll(forms);
            return false;
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
        public boolean begin(Beginning beginning) {
            beginning.words().add(lower);
            return false;
        }
    }

    /**
     * A fact of a kind.
     *
     * @param kind which kind
     */
    record FactItem(String kind) implements Item {

        @Override
        public boolean begin(Beginning beginning) {
            beginning.withFact();
            return false;
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
        public boolean begin(Beginning beginning) {
            beginning.withAnything();
            return least == 0;
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
        public int length() {
            return ways.stream().mapToInt(Phrase::length).max().orElse(0);
        }

        @Override
        public boolean begin(Beginning beginning) {
            boolean empty = optional;
            for (List<Item> way : ways) {
                empty |= beginning.through(way);
            }
            return empty;
        }
    }
}
