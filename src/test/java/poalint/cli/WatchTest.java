package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import poalint.Bench;
import poalint.cli.Cli.Outcome;

/** The limit only ends a wait for a report that never comes. */
@Timeout(60)
final class WatchTest {

    private static final Pattern END = Pattern.compile("(?:Passes|Does not pass) the gate\\.\n");

    @TempDir
    private Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.txt"), Bench.plan("courier"));
    }

    @Test
    void aPlanIsReportedAgainWhenItIsSaved() throws Exception {
        try (Run run = new Run(Map.of(), false, plan.toString())) {
            run.awaitReports(1);
            Files.writeString(plan, Bench.plan("courier") + "\nActions taken: we will refund them.\n");
            run.awaitReports(2);

            String line = "\n" + "-".repeat(100) + "\n\n";
            assertThat(run.out().split(line, -1)).hasSize(2).satisfies(reports -> {
                assertThat(reports[0]).startsWith(plan + "\n").endsWith("Passes the gate.\n");
                assertThat(reports[1])
                        .isEqualTo(Cli.plain().run(plan.toString()).out());
            });
            assertThat(run.out()).doesNotContain("\u001B");
            assertThat(run.err()).containsOnlyOnce("Ctrl-C ends it.");
            assertThat(run.end()).isEqualTo(ExitStatus.FAILED);
        }
    }

    @Test
    void aTerminalIsClearedBeforeEachReport() throws Exception {
        try (Run run = new Run(Map.of("TERM", "xterm"), true, plan.toString())) {
            run.awaitReports(1);
            replace(plan, "Root cause: nobody looked.");
            run.awaitReports(2);

            assertThat(run.out()).startsWith(Watch.CLEAR);
            assertThat(run.out().split(Pattern.quote(Watch.CLEAR), -1)).hasSize(3);
            assertThat(run.out()).doesNotContain("----");
        }
    }

    @Test
    void aDumbTerminalIsNotCleared() throws Exception {
        try (Run run = new Run(Map.of("TERM", "dumb"), true, plan.toString())) {
            run.awaitReports(1);

            assertThat(run.out()).doesNotContain("\u001B");
        }
    }

    @Test
    void aPlanThatIsDeletedIsSaidAndReportedWhenItComesBack() throws Exception {
        try (Run run = new Run(Map.of(), false, plan.toString())) {
            run.awaitReports(1);
            Files.delete(plan);
            run.awaitReports(2);
            assertThat(run.out()).contains("not checked: " + plan + ": there is no such file.");
            replace(plan, Bench.plan("courier"));
            run.awaitReports(3);

            assertThat(run.out()).endsWith("Passes the gate.\n");
            assertThat(run.end()).isZero();
        }
    }

    @Test
    void aFolderIsReportedWhenAPlanOrANoticeComes() throws Exception {
        try (Run run = new Run(Map.of(), false, "--quiet", folder.toString())) {
            run.awaitReports(1);
            replace(folder.resolve("second.txt"), Bench.plan("late"));
            run.awaitReports(2);
            assertThat(run.out()).contains("second.txt: ").contains("\n2 plans checked: ");
            replace(folder.resolve("second.notice.txt"), "How are you?");
            run.awaitReports(3);

            assertThat(run.out()).contains("second.notice.txt: no question, item or deadline of a notice");
            assertThat(run.end()).isEqualTo(ExitStatus.UNCHECKED);
        }
    }

    @Test
    void aNoticeOfItsOwnIsWatched() throws Exception {
        Path notice = Files.writeString(folder.resolve("notice.md"), "How are you?");
        try (Run run = new Run(Map.of(), false, "--notice", notice.toString(), plan.toString())) {
            run.awaitReports(1);
            replace(notice, "Please send a plan of action within 72 hours. What is the root cause of the issue?");
            run.awaitReports(2);

            assertThat(run.out().substring(run.out().lastIndexOf("----"))).contains("72 hours");
        }
    }

    @Test
    void programsGetOneDocumentAfterTheOther() throws Exception {
        try (Run run = new Run(Map.of(), false, "--format", "json", plan.toString())) {
            run.awaitText("\n}\n");
            replace(plan, "Root cause: nobody looked.");
            run.awaitText("\n}\n{\n");
        }
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidAndTheWatchGoesOn() throws Exception {
        Path report = Files.createDirectory(folder.resolve("report"));
        try (Run run = new Run(
                Map.of(), false, "--format", "json=" + report.toString(), "--format", "text", plan.toString())) {
            run.awaitMessage("cannot be written to");
            Files.delete(report);
            replace(plan, Bench.plan("late"));
            run.awaitReports(2);

            assertThat(report).isRegularFile();
            assertThat(run.end()).isZero();
        }
    }

    @Test
    void whatCannotBeWatchedIsTwo() {
        String missing = folder.resolve("nowhere.txt").toString();

        assertThat(Cli.plain().withInput("text").run("--watch", "-")).isEqualTo(new Outcome(2, "", """
                poa-lint: --watch: standard input cannot be watched; name a file or a folder
                Try 'poa-lint --help'.
                """));
        assertThat(Cli.plain().run("--watch", plan.toString(), missing))
                .isEqualTo(new Outcome(2, "", String.format(Locale.ROOT, """
                poa-lint: --watch: there is no file or folder %s to watch
                Try 'poa-lint --help'.
                """, missing)));
    }

    @Test
    void aReaderThatHasGoneEndsTheWatch() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("the pipe is broken");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Environment environment = environment(Map.of(), false, closed, new StringWriter());

        assertThat(PoaLintCommand.run(environment, "--watch", plan.toString())).isEqualTo(ExitStatus.UNCHECKED);
    }

    /** As most editors save: a new file is moved into the place of the old one. */
    private static void replace(Path file, String text) throws IOException {
        Path beside = Files.writeString(file.resolveSibling("." + file.getFileName() + ".part"), text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Environment environment(
            Map<String, String> variables, boolean terminal, Writer out, StringWriter err) {
        return new Environment(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new Messages(err),
                terminal,
                100,
                Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC),
                variables,
                Path.of("").toAbsolutePath(),
                false,
                2);
    }

    /** A watch in a thread of its own. */
    private static final class Run implements AutoCloseable {

        private final StringWriter out = new StringWriter();
        private final StringWriter err = new StringWriter();
        private final CompletableFuture<Integer> status = new CompletableFuture<>();
        private final Thread thread;

        Run(Map<String, String> variables, boolean terminal, String... args) {
            String[] all = new String[args.length + 1];
            all[0] = "--watch";
            System.arraycopy(args, 0, all, 1, args.length);
            Environment environment = environment(variables, terminal, out, err);
            this.thread = new Thread(() -> status.complete(PoaLintCommand.run(environment, all)));
            thread.start();
        }

        void awaitReports(int count) throws InterruptedException {
            while (END.matcher(out()).results().count() < count) {
                pause();
            }
        }

        void awaitText(String text) throws InterruptedException {
            while (!out().contains(text)) {
                pause();
            }
        }

        void awaitMessage(String text) throws InterruptedException {
            while (!err().contains(text)) {
                pause();
            }
        }

        private void pause() throws InterruptedException {
            assertThat(status).as("the watch goes on; %s", err()).isNotDone();
            Thread.sleep(5);
        }

        String out() {
            return out.toString();
        }

        String err() {
            return err.toString();
        }

        /** Ends the watch and gives its status. */
        int end() throws InterruptedException, ExecutionException {
            thread.interrupt();
            return status.get();
        }

        @Override
        public void close() {
            thread.interrupt();
            status.join();
        }
    }
}
