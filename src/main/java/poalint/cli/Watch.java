package poalint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import poalint.read.PlanReader;
import poalint.report.Report;
import poalint.watch.ChangeWatcher;
import poalint.watch.Footprint;

/**
 * A run that goes on: it reports again whenever a plan is saved, until the process is told to end.
 *
 * @param environment the streams and the terminal
 * @param delivery where each report goes
 * @param round lints all plans
 */
record Watch(Environment environment, Delivery delivery, Round round) {

    /** One run over all plans. */
    @FunctionalInterface
    interface Round {

        /**
         * Lints all plans.
         *
         * @param notes where to say what was noticed in reading
         * @throws CannotCheckException where nothing can be checked
         */
        Report lint(Messages notes) throws CannotCheckException;
    }

    /** Empties the screen and what was scrolled off it, and goes to its first cell. */
    static final String CLEAR = "\u001B[H\u001B[2J\u001B[3J";

    private static final int REHEARSALS = 25;

    private static final Duration LONGEST_REHEARSAL = Duration.ofSeconds(2);

    private static final String PLAIN_COLOURS = "\u001B[0m";

    /**
     * What to watch.
     *
     * @param paths the plans and folders of the command line
     * @param notice the notice that was named
     * @throws IllegalArgumentException with a sentence for the user where one of them cannot be watched
     */
    static List<Path> places(List<String> paths, Optional<String> notice) {
        List<Path> places = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(PlanReader.STANDARD_INPUT)) {
                throw new IllegalArgumentException("standard input cannot be watched; name a file or a folder");
            }
            places.add(place(path));
        }
        notice.map(Watch::place).ifPresent(places::add);
        return places;
    }

    private static Path place(String path) {
        try {
            Path place = Path.of(path);
            if (Files.exists(place)) {
                return place;
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(path + " is no path: " + e.getReason(), e);
        }
        throw new IllegalArgumentException("there is no file or folder " + path + " to watch");
    }

    /**
     * Reports, and reports again after each change.
     *
     * @param places what to watch
     * @return the exit status of the last report, where it cannot go on
     */
    int run(List<Path> places) {
        Thread goodbye = new Thread(this::leaveTidy);
        if (environment.terminal()) {
            Runtime.getRuntime().addShutdownHook(goodbye);
        }
        List<String> hindrances = new ArrayList<>();
        try (ChangeWatcher watcher = new ChangeWatcher(places, PlanReader::concerns, hindrances::add)) {
            return run(watcher, hindrances);
        } catch (IOException e) {
            return PoaLintCommand.complain(environment, e);
        } finally {
            if (environment.terminal()) {
                Runtime.getRuntime().removeShutdownHook(goodbye);
            }
        }
    }

    private int run(ChangeWatcher watcher, List<String> hindrances) {
        Footprint seen = watcher.look();
        long start = System.nanoTime();
        int status = report(true);
        tell(hindrances, true);
        if (System.nanoTime() - start < LONGEST_REHEARSAL.toNanos()) {
            rehearse(watcher, seen);
        }
        while (!environment.out().checkError()) {
            try {
                seen = watcher.await(seen);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return status;
            }
            status = report(false);
            tell(hindrances, false);
        }
        return ExitStatus.UNCHECKED;
    }

    /** While the first report is read: the JVM compiles what runs often, and the next report shall come at once. */
    private void rehearse(ChangeWatcher watcher, Footprint seen) {
        long end = System.nanoTime() + LONGEST_REHEARSAL.toNanos();
        for (int i = 0; i < REHEARSALS && System.nanoTime() - end < 0; i++) {
            if (!watcher.look().equals(seen)) {
                return;
            }
            try {
                delivery.rehearse(round.lint(new Messages(Writer.nullWriter())));
            } catch (CannotCheckException e) {
                // The report has said so; there is nothing to rehearse.
                return;
            }
        }
    }

    private int report(boolean first) {
        StringWriter notes = new StringWriter();
        Optional<Report> report = Optional.empty();
        Optional<CannotCheckException> hindrance = Optional.empty();
        try {
            report = Optional.of(round.lint(new Messages(notes)));
        } catch (CannotCheckException e) {
            hindrance = Optional.of(e);
        }
        PrintWriter out = environment.out();
        if (clears()) {
            out.print(CLEAR);
        } else if (!first) {
            out.print(delivery.separator());
        }
        out.flush();
        environment.err().stream().print(notes);
        environment.err().stream().flush();
        int status = hindrance.isPresent()
                ? PoaLintCommand.complain(environment, hindrance.get())
                : deliver(report.orElseThrow());
        out.flush();
        return status;
    }

    private int deliver(Report report) {
        try {
            delivery.deliver(report);
            return ExitStatus.of(report, false);
        } catch (CannotCheckException e) {
            return PoaLintCommand.complain(environment, e);
        }
    }

    /** What else is worth knowing, at the end of a screen; elsewhere once. */
    private void tell(List<String> hindrances, boolean first) {
        for (String hindrance : hindrances) {
            environment.err().println("poa-lint: " + hindrance + ".");
        }
        if (!clears()) {
            hindrances.clear();
        }
        if (first || clears()) {
            String now =
                    LocalTime.now(environment.clock()).format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT));
            environment
                    .err()
                    .println(
                            "poa-lint: checked at " + now + ", and again whenever something is saved. Ctrl-C ends it.");
        }
    }

    private boolean clears() {
        return environment.terminal()
                && !environment.variables().getOrDefault("TERM", "").equals("dumb");
    }

    /** The prompt of the shell shall stand on a line of its own, in the usual colours. */
    private void leaveTidy() {
        environment.err().stream().println(clears() ? PLAIN_COLOURS : "");
    }
}
