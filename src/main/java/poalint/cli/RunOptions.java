package poalint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import poalint.config.CommandLineLayer;
import poalint.rule.Occasion;

/**
 * What the command line says of a run.
 *
 * @param layer what it sets in the place of a configuration file
 * @param config the configuration file that it names
 * @param plugIns the jars with further kinds of check that it names
 * @param notice the notice that it names
 * @param issue the issue type that it names
 * @param occasion when the plans are written
 * @param standardInput how reports call standard input
 * @param verbose whether to tell also what is left out as a matter of course
 */
record RunOptions(
        CommandLineLayer layer,
        Optional<Path> config,
        List<Path> plugIns,
        Optional<String> notice,
        Optional<String> issue,
        Occasion occasion,
        String standardInput,
        boolean verbose) {}
