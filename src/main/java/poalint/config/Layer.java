package poalint.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import poalint.rule.Severity;

/**
 * What one place sets: the command line, a file, or a part of it for some folders.
 *
 * @param select the rules and categories to run
 * @param ignore the rules and categories to leave out
 * @param severities by rule
 * @param failOn which findings fail a plan
 * @param minScore the score below which a plan fails
 * @param minSeverity the severity below which findings are hidden
 * @param seller what is known of the seller
 */
public record Layer(
        Optional<Value<List<String>>> select,
        Optional<Value<List<String>>> ignore,
        Map<String, Value<Severity>> severities,
        Optional<Value<FailOn>> failOn,
        Optional<Value<Integer>> minScore,
        Optional<Value<Severity>> minSeverity,
        Optional<Value<Seller>> seller) {

    /** Sets nothing. */
    public static final Layer NOTHING = new Layer(
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies the map. */
    public Layer {
        severities = Map.copyOf(severities);
    }
}
