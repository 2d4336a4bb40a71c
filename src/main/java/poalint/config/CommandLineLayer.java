package poalint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line sets.
 *
 * @param layer in the place of what a file sets
 * @param rules the folder of own rules, in the place of a file's
 * @param exclude the plans that are left out, beside those of a file
 */
public record CommandLineLayer(Layer layer, Optional<Value<Path>> rules, List<Glob> exclude) {

    /** Copies the list. */
    public CommandLineLayer {
        exclude = List.copyOf(exclude);
    }
}
