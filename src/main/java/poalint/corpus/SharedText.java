package poalint.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What a plan shares with the other plans of a run.
 *
 * @param passages what it has in common with plans that are no drafts of the same plan, in order
 * @param twin the plan of which it is a copy or a draft; of several drafts, the first has none
 */
public record SharedText(List<Passage> passages, Optional<Twin> twin) {

    /** Copies the list. */
    public SharedText {
        passages = List.copyOf(passages);
    }
}
