package poalint.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Knows the rules by name. */
public interface RuleBook {

    /**
     * The ids of the rules that there are.
     *
     * @param own the folder of own rules
     * @throws IllegalArgumentException with a sentence for the user where the own rules cannot be used
     */
    Set<String> ids(Optional<Path> own);
}
