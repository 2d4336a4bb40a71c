package poalint.config;

import java.nio.file.Path;
import java.util.BitSet;
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

    /** Stands where there is no file. */
    static final ConfigFile NONE = new ConfigFile("", Layer.NOTHING, List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public ConfigFile {
        parts = List.copyOf(parts);
        exclude = List.copyOf(exclude);
    }

    /** Which of its parts are for a plan, by their places in the list. */
    BitSet partsFor(Path plan) {
        BitSet found = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            found.set(i, parts.get(i).in().stream().anyMatch(glob -> glob.matches(plan)));
        }
        return found;
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
