package poalint.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** With what matches of a phrase can begin. */
final class Beginning {

    private final Set<String> words = new TreeSet<>();
    private final Set<Other> others = EnumSet.noneOf(Other.class);

    /** What else can stand first. */
    private enum Other {
        FACT,
        ANYTHING
    }

    /** The words. */
    Set<String> words() {
        return words;
    }

    /** Whether a fact can stand first. */
    boolean isFact() {
        return others.contains(Other.FACT);
    }

    /** Whether any word can stand first. */
    boolean isAnything() {
        return others.contains(Other.ANYTHING);
    }

    void withFact() {
        others.add(Other.FACT);
    }

    void withAnything() {
        others.add(Other.ANYTHING);
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
