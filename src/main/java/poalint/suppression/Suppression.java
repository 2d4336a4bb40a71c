package poalint.suppression;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that is let stand.
 *
 * @param line its 1-based line in the file; 0 where it is in none yet
 * @param plan the plan's path from the folder of the file, with forward slashes
 * @param rule the rule's id
 * @param sentence the sentence or heading in which the finding begins; empty where it stands in none
 * @param context what stands around it, hashed; absent for every place with this sentence
 * @param reason why it is let stand
 * @param expires the last day on which it is
 */
public record Suppression(
        int line,
        String plan,
        String rule,
        String sentence,
        Optional<String> context,
        String reason,
        Optional<LocalDate> expires) {

    /** Whether it stands no more on a day. */
    public boolean hasExpired(LocalDate day) {
        return expires.filter(day::isAfter).isPresent();
    }

    boolean isFor(String ofRule, Place place) {
        return rule.equals(ofRule)
                && Place.normal(sentence).equals(place.sentence())
                && context.map(place.context()::equals).orElse(true);
    }
}
