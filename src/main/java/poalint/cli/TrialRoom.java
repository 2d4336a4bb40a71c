package poalint.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import poalint.config.Configuration;
import poalint.file.Leftover;
import poalint.rule.CheckKind;
import poalint.suppression.SuppressionFile;

/** A folder in which the program is tried: with files and streams of its own, and untouched by settings around it. */
final class TrialRoom implements AutoCloseable {

    private static final int COLUMNS = 100;

    private final Program program;
    private final Environment outside;
    private final Leftover folder;

    /** Here a kind of check is found that breaks down. */
    private final URLClassLoader kinds;

    /**
     * Makes the folder.
     *
     * @param program what is tried
     * @param outside what the trial itself got; its cores and clock serve all runs
     * @throws IOException where the folder cannot be made
     */
    TrialRoom(Program program, Environment outside) throws IOException {
        this.program = program;
        this.outside = outside;
        this.folder = Leftover.folder("poa-lint-self-test");
        // The nearest files of these names count, and none above them.
        write(Configuration.FILE, "fail-on: error\n");
        write(SuppressionFile.FILE, "version: 1\nsuppressions: []\n");
        write("kinds/META-INF/services/" + CheckKind.class.getName(), BreakingKind.class.getName() + "\n");
        this.kinds = new URLClassLoader(
                new URL[] {folder.path().resolve("kinds").toUri().toURL()}, TrialRoom.class.getClassLoader());
    }

    /**
     * Writes a file.
     *
     * @param name its path from the folder
     * @return its whole path
     * @throws IOException where it cannot be written
     */
    String write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file.
     *
     * @param name its path from the folder
     * @return its whole path
     * @throws IOException where it cannot be written
     */
    String write(String name, byte[] content) throws IOException {
        Path file = folder.path().resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, content).toString();
    }

    /** The folder. */
    Path path() {
        return folder.path();
    }

    /**
     * Runs a command line.
     *
     * @param input standard input
     * @param args the command line
     */
    Outcome run(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment inside = new Environment(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err, true),
                false,
                COLUMNS,
                outside.clock(),
                Map.of(),
                folder.path(),
                false,
                outside.cores());
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(kinds);
        try {
            int status = program.run(inside, args);
            return new Outcome(status, out.toString(), err.toString());
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Override
    public void close() throws IOException {
        kinds.close();
        folder.close();
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
