package poalint.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    // Written out for the same reason as those of a span.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Match match && match.span.equals(span) && match.facts.equals(facts);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + facts.hashCode();
    }

    /** A match that tells nothing but its place. */
    public static Match at(Span span) {
        return new Match(span, Map.of());
    }
}
