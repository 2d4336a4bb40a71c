package poalint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
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
    }

    /**
     * Makes a plug-in with the kind of check that breaks down.
     *
     * @return its whole path
     * @throws IOException where it cannot be written
     */
    String plugIn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new JarEntry("META-INF/services/" + CheckKind.class.getName()));
            jar.write(BreakingKind.class.getName().getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : BreakingKind.class.getNestMembers()) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream code = TrialRoom.class.getResourceAsStream("/" + name)) {
                    if (code == null) {
                        throw new IOException(name + " is missing");
                    }
                    code.transferTo(jar);
                }
            }
        }
        return write("breaking.jar", bytes.toByteArray());
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
                new Messages(err),
                false,
                COLUMNS,
                outside.clock(),
                Map.of(),
                folder.path(),
                false,
                outside.cores());
        int status = program.run(inside, args);
        return new Outcome(status, out.toString(), err.toString());
    }

    @Override
    public void close() throws IOException {
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
