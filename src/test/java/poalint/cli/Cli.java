package poalint.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The command line with streams of its own.
 *
 * @param input standard input
 * @param terminal whether standard output is a terminal
 * @param columns its width
 * @param variables the environment variables
 */
record Cli(String input, boolean terminal, int columns, Map<String, String> variables) {

    private static final Instant TODAY = Instant.parse("2026-06-01T12:00:00Z");

    /** Without input and terminal. */
    static Cli plain() {
        return new Cli("", false, 100, Map.of());
    }

    Cli withInput(String text) {
        return new Cli(text, terminal, columns, variables);
    }

    Cli onTerminal(Map<String, String> environment) {
        return new Cli(input, true, columns, environment);
    }

    Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment = new Environment(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err, true),
                terminal,
                columns,
                Clock.fixed(TODAY, ZoneOffset.UTC),
                variables);
        int status = PoaLintCommand.run(environment, args);
        return new Outcome(status, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    /**
     * What a run left.
     *
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    record Outcome(int status, String out, String err) {}
}
