package poalint.corpus;

import java.util.List;
import java.util.Optional;

/** Plans beside each other. What each shares with the others can be asked by several threads at once. */
public final class Comparison {

    private final List<Optional<Twin>> twins;
    private final PassageFinder passages;

    Comparison(List<Optional<Twin>> twins, PassageFinder passages) {
        this.twins = List.copyOf(twins);
        this.passages = passages;
    }

    /**
     * What a plan shares with the others.
     *
     * @param plan its number in the order in which the plans were taken
     */
    public SharedText of(int plan) {
        return new SharedText(passages.of(plan), twins.get(plan));
    }
}
