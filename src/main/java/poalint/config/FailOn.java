package poalint.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poalint.rule.Severity;
import poalint.yaml.YamlMap;

/**
 * Which findings fail a plan.
 *
 * @param lowest the lowest severity that does; absent where none does
 */
public record FailOn(Optional<Severity> lowest) {

    private static final String NEVER = "never";

    /**
     * Reads a severity, or {@code never}.
     *
     * @throws IllegalArgumentException with a sentence for the user where it is neither
     */
    public static FailOn parse(String name) {
        return new FailOn(name.equals(NEVER) ? Optional.empty() : Optional.of(severity(name, NEVER)));
    }

    /**
     * Reads a severity.
     *
     * @param others what else could have been written
     * @throws IllegalArgumentException with a sentence for the user where it is none
     */
    public static Severity severity(String name, String... others) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(name)) {
                return severity;
            }
        }
        List<String> names = Stream.concat(Stream.of(Severity.values()).map(Severity::id), Stream.of(others))
                .toList();
        throw new IllegalArgumentException(
                "\"" + name + "\" is none of " + String.join(", ", names) + YamlMap.hint(name, names));
    }

    /**
     * Reads a score.
     *
     * @throws IllegalArgumentException with a sentence for the user where it is none
     */
    public static int score(String written) {
        if (!written.matches("\\d{1,2}|100")) {
            throw new IllegalArgumentException("a score is a number from 0 to 100");
        }
        return Integer.parseInt(written);
    }

    @Override
    public String toString() {
        return lowest.map(Severity::id).orElse(NEVER);
    }
}
