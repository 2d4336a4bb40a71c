package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.PlugInJar;
import poalint.config.CommandLineLayer;
import poalint.config.Layer;
import poalint.read.DiskTree;
import poalint.read.FileTree;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;
import poalint.rule.Occasion;

/** The ways in which linters of prose are known to let pass what they should not; none of them ends in 0 here. */
final class FailsClosedTest {

    private static final RunOptions NO_OPTIONS = new RunOptions(
            new CommandLineLayer(Layer.NOTHING, Optional.empty(), List.of()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Occasion.on(LocalDate.of(2026, 6, 1)),
            "<stdin>",
            false);

    @TempDir
    private Path folder;

    private String good = "";
    private String weak = "";

    @BeforeEach
    void writePlans() throws IOException {
        good = write("good.txt", GatePlans.GOOD);
        weak = write("weak.txt", GatePlans.WEAK);
    }

    /** Where the exit status is a count, 256 wraps round to 0. */
    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257})
    void anyNumberOfFindings(int number) throws IOException {
        String promises = IntStream.rangeClosed(1, number)
                .mapToObj(i -> "- We will refund buyer " + i + ".\n")
                .collect(Collectors.joining());
        String plan = write("many.txt", GatePlans.WEAK.replace("- We will refund the buyer.\n", promises));

        assertThat(status("--select", "tense/future-in-actions", plan)).isEqualTo(1);
    }

    @Test
    void aWeakPlanBeforeOrBehindAGoodOne() {
        assertThat(status(weak, good)).isEqualTo(1);
        assertThat(status(good, weak)).isEqualTo(1);
    }

    @Test
    void aFolder() {
        assertThat(status(folder.toString())).isEqualTo(1);
    }

    @Test
    void aFileThatIsMissingBesideAGoodOne() {
        assertThat(status(good, folder.resolve("missing.txt").toString())).isEqualTo(2);
        assertThat(status(folder.resolve("missing.txt").toString(), good)).isEqualTo(2);
    }

    @Test
    void findingsThatGoIntoAFile() {
        assertThat(status("-f", "json=" + folder.resolve("report.json"), weak)).isEqualTo(1);
        assertThat(status("-q", "-f", "text=" + folder.resolve("report.md"), weak))
                .isEqualTo(1);
    }

    @Test
    void aRuleThatBreaksDown() throws IOException {
        write("own/house/broken.yaml", OwnRules.BROKEN);

        assertThat(status(
                        "--plugin",
                        PlugInJar.broken(folder).toString(),
                        "--rules",
                        folder.resolve("own").toString(),
                        good))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "csv", "github", "html"})
    void aRuleThatBreaksDownIsNamedInEveryFormatBesideWhatTheOthersFind(String format) throws IOException {
        write("own/house/broken.yaml", OwnRules.BROKEN);

        Cli.Outcome outcome = Cli.plain()
                .in(folder)
                .run(
                        "--plugin",
                        PlugInJar.broken(folder).toString(),
                        "--rules",
                        folder.resolve("own").toString(),
                        "--format",
                        format,
                        weak);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).contains("house/broken", "tense/future-in-actions");
    }

    @Test
    void whateverBreaksDownOverOnePlanLeavesTheOthers() throws CannotCheckException, IOException {
        String breaks = write("breaks.txt", GatePlans.GOOD);
        for (Throwable problem : List.of(new IllegalStateException("no idea"), new StackOverflowError())) {
            FileTree files = new FileTree() {
                private final FileTree disk = new DiskTree();

                @Override
                public byte[] read(Path file) throws IOException {
                    if (file.endsWith("breaks.txt")) {
                        if (problem instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) problem;
                    }
                    return disk.read(file);
                }

                @Override
                public boolean has(Path path) {
                    return disk.has(path);
                }

                @Override
                public Optional<Path> leading(Path path, Path outOf) throws IOException {
                    return disk.leading(path, outOf);
                }

                @Override
                public boolean isTop(Path path) {
                    return disk.isTop(path);
                }
            };
            Report report = LintRun.of(
                            Cli.plain().in(folder).environment(),
                            NO_OPTIONS,
                            files,
                            new Shelf(List.of(), Workbench::with))
                    .named(List.of(breaks, good));

            assertThat(report.plans()).extracting(PlanReport::path).containsExactly(good);
            assertThat(report.unchecked())
                    .extracting(Unchecked::reason)
                    .containsExactly("internal error: " + problem + ", please report it");
            assertThat(ExitStatus.of(report, false)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".poa-lint.yaml", ".poa-lint-baseline.yaml", "link", "named.yaml"})
    void aReportInThePlaceOfSettings(String name) throws IOException {
        Path settings = Path.of(write("named.yaml", "fail-on: error\n"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of(write(".poa-lint.yaml", "fail-on: error\n")));
        write(".poa-lint-baseline.yaml", "version: 1\nsuppressions: []\n");
        Path target = folder.resolve(name);
        String before = Files.readString(target);

        Cli.Outcome outcome = Cli.plain().in(folder).run("--config", settings.toString(), "-f", "json=" + target, good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("in the place of settings");
        assertThat(target).hasContent(before);
    }

    @Test
    void aPathThatDoesNotExistIsNoText() {
        assertThat(status("We refunded the buyer.")).isEqualTo(2);
    }

    @Test
    void patternsThatLeaveNothing() {
        assertThat(status("--exclude", "*", folder.toString())).isEqualTo(2);
        assertThat(status("--exclude", "*.txt", good)).isEqualTo(2);
        assertThat(status(folder.resolve("*.txt").toString())).isEqualTo(2);
    }

    @Test
    void aKeyOfTheConfigurationThatIsMisspelt() throws IOException {
        write(".poa-lint.yaml", "min_score: 100\n");

        assertThat(status(good)).isEqualTo(2);
    }

    @Test
    void warningsAlone() {
        assertThat(status("--fail-on", "warning", "--ignore", "tense", weak)).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are others there")
    void aFileOrFolderThatCannotBeRead() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(closed), "whoever runs this may read everything");

        assertThat(status("--fail-on", "never", folder.toString())).isEqualTo(2);
    }

    @Test
    void bytesThatAreNoTextInAFolderOfGoodPlans() throws IOException {
        Files.delete(Path.of(weak));
        Files.write(folder.resolve("scan.txt"), new byte[] {'%', 'P', 'D', 'F', 0});

        Cli.Outcome outcome = Cli.plain().run(folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out())
                .containsPattern("scan\\.txt +\u2013  not checked +\u2013 +\u2013  this is a binary fil")
                .containsPattern("good\\.txt +100  ready");
    }

    @Test
    void exactlyOneError() {
        assertThat(status("--select", "tense/future-in-actions", weak)).isEqualTo(1);
    }

    @Test
    void aGoodPathBesideAMistypedOneHasNoScoreToShow() {
        Cli.Outcome outcome = Cli.plain()
                .run("--min-score", "0", good, folder.resolve("gooood.txt").toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).containsPattern("gooood\\.txt +\u2013  not checked");
    }

    @Test
    void noticesAlone() throws IOException {
        String notice = write("good.notice.txt", "Please explain the root cause.\n");

        assertThat(status(notice)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theReportIsTheSameForAnyNumberOfCores(int cores) throws IOException {
        for (int i = 0; i < 6; i++) {
            write("more/" + i + ".txt", i % 2 == 0 ? GatePlans.GOOD : GatePlans.WEAK);
        }

        assertThat(Cli.plain().withCores(cores).run(folder.toString()))
                .isEqualTo(Cli.plain().run(folder.toString()));
    }

    private int status(String... args) {
        return Cli.plain().in(folder).run(args).status();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text).toString();
    }
}
