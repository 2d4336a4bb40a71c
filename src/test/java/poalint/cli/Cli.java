package poalint.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
 * @param directory the working directory
 * @param cores how many plans are worked on at once
 */
record Cli(String input, boolean terminal, int columns, Map<String, String> variables, Path directory, int cores) {

    private static final Instant TODAY = Instant.parse("2026-06-01T12:00:00Z");

    /** Without input and terminal. */
    static Cli plain() {
        return new Cli("", false, 100, Map.of(), Path.of("").toAbsolutePath(), 2);
    }

    Cli withInput(String text) {
        return new Cli(text, terminal, columns, variables, directory, cores);
    }

    Cli onTerminal(Map<String, String> environment) {
        return new Cli(input, true, columns, environment, directory, cores);
    }

    Cli in(Path folder) {
        return new Cli(
                input, terminal, columns, variables, folder.toAbsolutePath().normalize(), cores);
    }

    Cli withCores(int number) {
        return new Cli(input, terminal, columns, variables, directory, number);
    }

    Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = PoaLintCommand.run(environment(new PrintWriter(out), new Messages(err)), args);
        return new Outcome(status, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    /** What a run gets that writes nowhere. */
    Environment environment() {
        return environment(new PrintWriter(Writer.nullWriter()), new Messages(Writer.nullWriter()));
    }

    private Environment environment(PrintWriter out, Messages err) {
        return new Environment(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                terminal,
                columns,
                Clock.fixed(TODAY, ZoneOffset.UTC),
                variables,
                directory,
                false,
                cores);
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
