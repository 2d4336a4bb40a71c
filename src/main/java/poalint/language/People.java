package poalint.language;

import java.util.Set;

/**
 * Nouns that tell who acts.
 *
 * @param own the seller and the seller's people, in lower case
 * @param others everybody else, in lower case
 */
public record People(Set<String> own, Set<String> others) {

    /** Copies the sets. */
    public People {
        own = Set.copyOf(own);
        others = Set.copyOf(others);
    }
}
