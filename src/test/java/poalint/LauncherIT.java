package poalint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is installed, run in a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class LauncherIT {

    private static final Path LAUNCHER =
            Path.of("target", "poa-lint", "bin", "poa-lint").toAbsolutePath();
    private static final long PATIENCE = 60;

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void writePlans() throws IOException {
        folder = Files.createDirectories(parent.resolve("plans of  our clients"));
        Files.writeString(folder.resolve("good plan.txt"), Bench.plan("courier"));
        Files.writeString(folder.resolve("bad.txt"), """
                Root cause: nobody looked.
                Actions taken: we will buy a printer.
                Prevention: we look every day.
                """);
    }

    @Test
    void aPlanThatPassesIsZero() throws Exception {
        Outcome outcome = run(Map.of(), "good plan.txt");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("good plan.txt\n").endsWith("Passes the gate.\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aPlanThatMissesTheGateIsOne() throws Exception {
        Outcome outcome = run(Map.of(), "bad.txt");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("error[tense/future-in-actions]").doesNotContain("\u001B");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void whatCannotBeCheckedIsTwo() throws Exception {
        assertThat(run(Map.of(), "nowhere.txt").status()).isEqualTo(2);
        assertThat(run(Map.of(), "--no-such-option").status()).isEqualTo(2);
        assertThat(run(Map.of("JAVA_HOME", folder.toString()), "bad.txt").status())
                .isEqualTo(2);
        assertThat(run(Map.of("POA_LINT_JAVA_OPTS", "--no-such-option"), "bad.txt")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aReportThatIsLostIsTwo() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "there is no device that is always full");

        Outcome outcome =
                run(Path.of("/bin/sh"), Map.of(), "-c", "exec \"$0\" 'good plan.txt' >/dev/full", LAUNCHER.toString());

        assertThat(outcome)
                .isEqualTo(new Outcome(2, "", "poa-lint: the report could not be written to standard output.\n"));
    }

    @Test
    void theInstalledProgramProvesItself() throws Exception {
        Outcome outcome = run(Map.of(), "self-test");

        assertThat(outcome.out()).doesNotContain("FAILED").endsWith("Everything behaved.\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aReaderThatGoesAwayIsTwoAndNoWord() throws Exception {
        Files.writeString(folder.resolve("many.txt"), "Actions taken:\n" + "- We will pay.\n".repeat(3000));

        Outcome outcome = run(
                Path.of("/bin/sh"),
                Map.of("POA_LINT_CACHE", ""),
                "-c",
                "{ \"$0\" --select tense many.txt; echo $? >status; } | head -n 1",
                LAUNCHER.toString());

        assertThat(outcome).isEqualTo(new Outcome(0, "many.txt\n", ""));
        assertThat(folder.resolve("status")).hasContent("2");
    }

    /** A limit of the size of files does what a full disk does, and needs no disk. */
    @Test
    void aReportForWhichThereIsNoRoomLeavesTheOldOneWhole() throws Exception {
        Path report = Files.writeString(folder.resolve("report.json"), "old");

        Outcome outcome = run(
                Path.of("/bin/sh"),
                Map.of("POA_LINT_CACHE", ""),
                "-c",
                "ulimit -f 1; exec \"$0\" -f json=report.json 'good plan.txt'",
                LAUNCHER.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("poa-lint: the report cannot be written to report.json: ");
        assertThat(report).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void whereThereIsTooLittleMemoryItIsTwoAndASentence() throws Exception {
        Files.writeString(folder.resolve("long.txt"), Bench.plan("courier") + "We paid it all. ".repeat(50_000));

        Outcome outcome = run(Map.of("POA_LINT_JAVA_OPTS", "-Xmx24m"), "long.txt");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out() + outcome.err()).contains("memory");
    }

    @Test
    void aPlainTextLoadsNothingThatReadsDocuments() throws Exception {
        Path log = parent.resolve("classes");
        Map<String, String> logging = Map.of("POA_LINT_JAVA_OPTS", "-Xlog:class+load:file=" + log + "::filecount=0");

        assertThat(run(logging, "good plan.txt").status()).isZero();
        assertThat(Files.readString(log))
                .contains("poalint.cli.Main")
                .doesNotContain("org.apache.pdfbox")
                .doesNotContain("org.apache.fontbox")
                .doesNotContain("org.apache.commons.logging")
                .doesNotContain("org.jsoup")
                .doesNotContain("org.commonmark")
                .doesNotContain("org.apache.james")
                .doesNotContain("com.rtfparserkit")
                .doesNotContain("javax.xml.stream")
                .doesNotContain("poalint.document.Extract")
                .doesNotContain("poalint.cli.SelfTest")
                .doesNotContain("poalint.file");
    }

    @Test
    void theVersionIsZero() throws Exception {
        Outcome outcome = run(Map.of(), "--version");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("poa-lint ").contains("\nrules    ", "\nmodels   ", "\nruntime  ");
    }

    @Test
    void aWatchReportsUntilItIsToldToEnd() throws Exception {
        Path plan = folder.resolve("good plan.txt");
        Process process = builder(LAUNCHER, Map.of(), "--watch", "--quiet", plan.toString())
                .start();
        awaitReports(process, 1);
        Files.writeString(plan, Bench.plan("late"));
        awaitReports(process, 2);
        process.destroy();

        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as("that of a program that SIGTERM ended")
                .isEqualTo(143);
        assertThat(parent.resolve("err")).content().containsOnlyOnce("Ctrl-C ends it.");
    }

    private void awaitReports(Process process, long count) throws Exception {
        while (Files.readString(parent.resolve("out"))
                        .lines()
                        .filter(line -> line.endsWith("Passes the gate."))
                        .count()
                < count) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
    }

    @Test
    void theLauncherIsFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("lint me"), LAUNCHER);

        int status = run(link, Map.of(), "good plan.txt").status();
        Files.delete(link);

        assertThat(status).isZero();
    }

    @Test
    void theFirstRunMakesAnArchiveOfClassesAndLaterRunsSayTheSameWithIt() throws Exception {
        Path cache = parent.resolve("cache");
        Map<String, String> environment = Map.of("POA_LINT_CACHE", cache.toString());

        Outcome first = run(environment, "bad.txt");
        try (Stream<Path> files = Files.list(cache.resolve("poa-lint"))) {
            Path archive = files.findFirst().orElseThrow();
            assertThat(archive).isNotEmptyFile();
            assertThat(run(environment, "bad.txt")).isEqualTo(first);

            Files.delete(archive);
            Files.writeString(archive, "not an archive");
            assertThat(run(environment, "bad.txt")).isEqualTo(first);
        }
    }

    @Test
    void whereNoArchiveCanBeMadeTheRunsGoWithoutOne() throws Exception {
        Outcome without = run(Map.of("POA_LINT_CACHE", ""), "bad.txt");
        Path file = Files.writeString(parent.resolve("no folder"), "");

        assertThat(run(Map.of("POA_LINT_CACHE", file.toString()), "bad.txt")).isEqualTo(without);
        assertThat(without.status()).isEqualTo(1);
    }

    /** What the tests have on their class path, the installed program might not have. */
    @Test
    void documentsAreReadByTheInstalledProgram() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "documents"))) {
            List<Path> documents = files.map(Path::toAbsolutePath).sorted().toList();
            assertThat(documents).hasSizeGreaterThanOrEqualTo(8);
            for (Path document : documents) {
                Outcome outcome = run(Map.of(), "-q", "--fail-on", "never", document.toString());

                assertThat(outcome.status()).as("%s", outcome).isZero();
            }
        }
    }

    @Test
    void theWidthIsThatOfTheTerminal() throws Exception {
        String narrow = run(Map.of("COLUMNS", "60"), "bad.txt").out();
        String wide = run(Map.of("COLUMNS", "140"), "bad.txt").out();

        assertThat(narrow.lines().count()).isGreaterThan(wide.lines().count());
    }

    private Outcome run(Map<String, String> environment, String... args) throws Exception {
        return run(LAUNCHER, environment, args);
    }

    private Outcome run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        Process process = builder(launcher, environment, args).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(parent.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(parent.resolve("err"), StandardCharsets.UTF_8));
    }

    private ProcessBuilder builder(Path launcher, Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(parent.resolve("out").toFile())
                .redirectError(parent.resolve("err").toFile());
        Map<String, String> variables = new HashMap<>();
        variables.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder;
    }

    /**
     * What a run left.
     *
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    private record Outcome(int status, String out, String err) {}
}
