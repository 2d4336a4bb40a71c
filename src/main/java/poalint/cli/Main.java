package poalint.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts the program. */
public final class Main {

    private static final int DEFAULT_COLUMNS = 100;
    private static final int LEAST_COLUMNS = 10;
    private static final int MOST_COLUMNS = 9_999;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String... args) {
        // UTF-8 whatever the platform says: the same input gives the same bytes everywhere.
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8));
        Messages err = new Messages(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
        InputStream in = System.in;
        Environment environment = new Environment(
                in,
                out,
                err,
                Boolean.getBoolean("poalint.stdout.tty"),
                columns(),
                new WallClock(),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Boolean.getBoolean("poalint.stderr.tty"),
                Runtime.getRuntime().availableProcessors());
        int status = run(environment, args);
        if (out.checkError()) {
            if (!standardOutput.isForsaken()) {
                err.println("poa-lint: the report could not be written to standard output.");
            }
            status = ExitStatus.UNCHECKED;
        }
        System.exit(status);
    }

    /** Whatever breaks down, a run that checked nothing must not look like one that found nothing. */
    private static int run(Environment environment, String... args) {
        try {
            return PoaLintCommand.run(environment, args);
        } catch (Error e) {
            environment.err().println("poa-lint: " + Breakdown.told(e) + "; not everything was checked.");
            return ExitStatus.UNCHECKED;
        }
    }

    private static int columns() {
        int columns = Integer.getInteger("poalint.columns", DEFAULT_COLUMNS);
        return columns >= LEAST_COLUMNS && columns <= MOST_COLUMNS ? columns : DEFAULT_COLUMNS;
    }
}
