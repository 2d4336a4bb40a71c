package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The installed program prints the same bytes whatever the locale, the zone, the charset, the Java and the places. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class PlatformIT {

    private static final Path PROGRAM = Path.of("target", "poa-lint").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final String OPTIONS = "POA_LINT_JAVA_OPTS";
    private static final long PATIENCE = 120;

    @TempDir
    private static Path parent;

    private static Path plans = Path.of("");
    private static Map<String, String> plain = Map.of();

    @BeforeAll
    static void printPlain() throws Exception {
        plans = Files.createDirectories(parent.resolve("plans"));
        fill(plans);
        plain = printed(PROGRAM, plans, "plain", Map.of("LC_ALL", "C.UTF-8"));
        assertThat(plain).hasSizeGreaterThanOrEqualTo(9);
        assertThat(plain.get("out")).contains("error[tense/future-in-actions]");
        assertThat(plain.get("status")).isEqualTo("1");
    }

    /** What the program may find itself in, by what is said of it. */
    static Stream<Map<String, String>> surroundings() throws IOException {
        List<Map<String, String>> all = new ArrayList<>(List.of(
                Map.of("LC_ALL", "C"),
                Map.of("LANG", "POSIX"),
                Map.of("LC_ALL", "C", "TZ", "Pacific/Apia"),
                Map.of("TZ", "America/St_Johns", OPTIONS, "-XX:ActiveProcessorCount=1"),
                Map.of(OPTIONS, "-Duser.language=tr -Duser.country=TR"),
                Map.of(OPTIONS, "-Duser.language=ar -Duser.country=EG -XX:ActiveProcessorCount=4"),
                Map.of(OPTIONS, "-Duser.language=th -Duser.country=TH -Duser.variant=TH"),
                Map.of(OPTIONS, "-Dfile.encoding=Cp1252"),
                Map.of(OPTIONS, "-Dfile.encoding=UTF-16BE -Duser.language=hi -Duser.country=IN")));
        try (Stream<Path> others = Files.list(JAVA.resolveSibling("."))) {
            others.filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .filter(java -> !Files.isSymbolicLink(java))
                    .sorted()
                    .forEach(java -> all.add(Map.of("JAVA_HOME", java.toString())));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void theSurroundingsChangeNoByte(Map<String, String> environment) throws Exception {
        assertThat(printed(PROGRAM, plans, "run", environment)).isEqualTo(plain);
    }

    @Test
    void aHomeInWhichNothingCanBeWrittenChangesNoByte() throws Exception {
        Path home = Files.createDirectories(parent.resolve("home"));
        // Nobody can write below a file, not even root, who can write in a folder that is read-only.
        Path file = Files.writeString(home.resolve("file"), "");
        assertThat(home.toFile().setReadOnly()).isTrue();

        for (Path each : List.of(home, file.resolve("home"))) {
            assertThat(printed(PROGRAM, plans, "run", Map.of("HOME", each.toString())))
                    .isEqualTo(plain);
        }
        assertThat(home.toFile().setWritable(true)).isTrue();
    }

    @Test
    void blanksAccentsAndEmojiInPathsChangeNoByte() throws Exception {
        Path program = installed("the  linter of Jos\u00E9");
        Path folder = Files.createDirectories(parent.resolve("plans  of \uD83D\uDCE6 caf\u00E9"));
        fill(folder);

        for (Map<String, String> environment : List.of(Map.of("LC_ALL", "C"), Map.of("LC_ALL", "C.UTF-8"))) {
            assertThat(printed(program, folder, "run", environment)).isEqualTo(plain);
        }
    }

    /** No Java finds its classes there; that is said before it is tried, and the status is not that of findings. */
    @Test
    void aProgramBelowAnEmojiSaysThatItCannotRun() throws Exception {
        Path program = installed("the linter \uD83D\uDE9A");

        Map<String, String> printed = printed(program, plans, "run", Map.of("LC_ALL", "C.UTF-8"));

        assertThat(printed).containsEntry("status", "2").containsEntry("out", "");
        assertThat(printed.get("err"))
                .startsWith("poa-lint: Java cannot load programs from a path with an emoji in it: ");
    }

    private static Path installed(String name) throws IOException {
        Path program = parent.resolve(name);
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, program.resolve(PROGRAM.relativize(file).toString()));
            }
        }
        assertThat(program.resolve("bin/poa-lint").toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static void fill(Path folder) throws IOException {
        for (String name : List.of(
                "opened-lamps-letter.txt",
                "opened-lamps-letter.notice.txt",
                "late-parcels.txt",
                "restricted-sprays.txt")) {
            Files.copy(Path.of("examples", name), folder.resolve(name));
        }
        Files.copy(Path.of("src/test/resources/documents/twine.docx"), folder.resolve("twine \uD83E\uDDF5.docx"));
        Files.writeString(folder.resolve("\u0130stanbul \u2013 plan.txt"), """
                Root cause: IN WEEK 5 of 2026 our printer failed, and "several" labels were illegible \u2013 \u0130lker saw it.

                Actions taken:
                - On 3 May 2026 we bought a second printer for \u20AC 249.50 (invoice attached).
                - We will write to the 12 buyers in Q2.
                - In March we had already moved the bench, and in January the printer.

                Prevention:
                - Since 04/05/2026 \u0130lker tests both printers every morning.
                """);
    }

    /** Everything that a run over the plans prints and writes, by what it is, and its exit status. */
    private static Map<String, String> printed(Path program, Path folder, String name, Map<String, String> environment)
            throws Exception {
        Path into = Files.createTempDirectory(parent, name);
        List<String> command = new ArrayList<>(List.of(
                program.resolve("bin/poa-lint").toString(),
                "-v",
                "--date",
                "2026-06-01",
                "--received",
                "2026-05-30T10:00",
                "-f",
                "text"));
        for (String format : List.of("json", "sarif", "junit", "csv", "html")) {
            command.addAll(List.of("-f", format + "=" + into.resolve("report." + format)));
        }
        command.addAll(List.of("--snippets", "."));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(into.resolve("out").toFile())
                .redirectError(into.resolve("err").toFile());
        Map<String, String> variables = new HashMap<>(Map.of("JAVA_HOME", JAVA.toString(), "POA_LINT_CACHE", ""));
        variables.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        variables.putAll(environment);
        if (environment.containsKey("HOME")) {
            variables.remove("POA_LINT_CACHE");
        }
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();

        Map<String, String> printed = new TreeMap<>(Map.of("status", Integer.toString(process.exitValue())));
        try (Stream<Path> files = Files.walk(into)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // Bytes, whatever they are: each becomes one character.
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                printed.put(into.relativize(file).toString(), bytes);
            }
        }
        return printed;
    }
}
