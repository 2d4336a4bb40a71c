package poalint.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a run gets from outside.
 *
 * @param in standard input
 * @param out standard output, for the report alone
 * @param err standard error, for messages
 * @param terminal whether {@code out} is a terminal
 * @param columns the width of the terminal in cells
 * @param clock tells today
 * @param variables the environment variables
 * @param directory the working directory, absolute and normalised
 * @param errorTerminal whether {@code err} is a terminal
 * @param cores how many plans can be worked on at once
 */
record Environment(
        InputStream in,
        PrintWriter out,
        Messages err,
        boolean terminal,
        int columns,
        Clock clock,
        Map<String, String> variables,
        Path directory,
        boolean errorTerminal,
        int cores) {

    Environment {
        variables = Map.copyOf(variables);
    }

    /** Whether colours are welcome where the user does not say. */
    boolean welcomesColour() {
        boolean refused = !variables.getOrDefault("NO_COLOR", "").isEmpty()
                || variables.getOrDefault("TERM", "").equals("dumb");
        return terminal && !refused;
    }

    /** The same with another place for messages, which is no terminal. */
    Environment saying(Messages messages) {
        return new Environment(in, out, messages, terminal, columns, clock, variables, directory, false, cores);
    }
}
