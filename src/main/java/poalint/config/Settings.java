package poalint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import poalint.rule.Severity;

/**
 * What holds for a plan, each with its origin.
 *
 * @param select the rules and categories to run; all where it is empty
 * @param ignore the rules and categories to leave out
 * @param severities by rule, where they are not the rule's own
 * @param failOn which findings fail it
 * @param minScore the score below which it fails; absent where any will do
 * @param minSeverity the severity below which findings are hidden
 * @param rules the folder of own rules
 * @param seller what is known of the seller
 */
public record Settings(
        Value<List<String>> select,
        Value<List<String>> ignore,
        Map<String, Value<Severity>> severities,
        Value<FailOn> failOn,
        Value<Optional<Integer>> minScore,
        Value<Severity> minSeverity,
        Value<Optional<Path>> rules,
        Value<Seller> seller) {

    /** Copies the map. */
    public Settings {
        severities = Map.copyOf(severities);
    }

    /**
     * What holds where nobody sets anything but the folder of own rules.
     *
     * @param rules the folder of own rules
     */
    public static Settings usual(Optional<Value<Path>> rules) {
        return new Settings(
                Value.byDefault(List.of()),
                Value.byDefault(List.of()),
                Map.of(),
                Value.byDefault(new FailOn(Optional.of(Severity.ERROR))),
                Value.byDefault(Optional.empty()),
                Value.byDefault(Severity.SUGGESTION),
                rules.map(folder -> new Value<>(Optional.of(folder.value()), folder.origin()))
                        .orElse(Value.byDefault(Optional.empty())),
                Value.byDefault(Seller.UNKNOWN));
    }

    /** These settings where a layer says nothing else; severities are taken rule by rule. */
    public Settings under(Layer layer) {
        Map<String, Value<Severity>> all = new TreeMap<>(severities);
        all.putAll(layer.severities());
        return new Settings(
                layer.select().orElse(select),
                layer.ignore().orElse(ignore),
                all,
                layer.failOn().orElse(failOn),
                layer.minScore()
                        .map(score -> new Value<>(Optional.of(score.value()), score.origin()))
                        .orElse(minScore),
                layer.minSeverity().orElse(minSeverity),
                rules,
                layer.seller().orElse(seller));
    }
}
