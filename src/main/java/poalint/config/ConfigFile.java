package poalint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A configuration file.
 *
 * @param name how messages call it
 * @param base what it sets
 * @param parts what it sets for some folders, in order
 * @param exclude the plans that are left out
 * @param rules the folder of own rules
 */
public record ConfigFile(String name, Layer base, List<Part> parts, List<Glob> exclude, Optional<Value<Path>> rules) {

    /** Copies the lists. */
    public ConfigFile {
        parts = List.copyOf(parts);
        exclude = List.copyOf(exclude);
    }

    /**
     * What it sets for some plans.
     *
     * @param in patterns of their paths
     * @param layer what it sets
     */
    public record Part(List<Glob> in, Layer layer) {

        /** Copies the list. */
        public Part {
            in = List.copyOf(in);
        }
    }
}
