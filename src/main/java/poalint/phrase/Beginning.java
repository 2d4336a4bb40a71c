package poalint.phrase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** With what matches of a phrase can begin. */
final class Beginning {

    private final Set<String> words = new TreeSet<>();
    private boolean fact;
    private boolean anything;

    /** The words. */
    Set<String> words() {
        return words;
    }

    /** Whether a fact can stand first. */
    boolean isFact() {
        return fact;
    }

    /** Whether any word can stand first. */
    boolean isAnything() {
        return anything;
    }

    void withFact() {
        fact = true;
    }

    void withAnything() {
        anything = true;
    }

    /**
     * Adds with what a run of items can begin: behind one that can match nothing, the next one can be first.
     *
     * @return whether all of them can match nothing
     */
    boolean through(List<Phrase.Item> items) {
        for (Phrase.Item item : items) {
            if (!item.begin(this)) {
                return false;
            }
        }
        return true;
    }
}
