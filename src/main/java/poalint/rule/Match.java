package poalint.rule;

import java.util.Map;
import poalint.plan.Span;

/**
 * What a check saw.
 *
 * @param span where
 * @param facts what fills the placeholders of the rule's message, by name
 */
public record Match(Span span, Map<String, String> facts) {

    /** Copies the map. */
    public Match {
        facts = Map.copyOf(facts);
    }

    /** A match that tells nothing but its place. */
    public static Match at(Span span) {
        return new Match(span, Map.of());
    }
}
