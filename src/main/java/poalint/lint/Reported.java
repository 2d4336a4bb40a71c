package poalint.lint;

import java.util.List;
import poalint.rule.Finding;

/**
 * A finding as it is reported.
 *
 * @param finding the finding
 * @param also findings of no more weight on the same words, folded into it
 * @param gain what resolving it, with those folded in, would add to the score, in points
 */
public record Reported(Finding finding, List<Finding> also, double gain) {

    /** Copies the list. */
    public Reported {
        also = List.copyOf(also);
    }
}
