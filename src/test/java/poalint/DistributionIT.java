package poalint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn verify -Pdist} makes: the program with a Java of its own does what the one without does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class DistributionIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PLAIN = TARGET.resolve("poa-lint/bin/poa-lint");
    private static final long PATIENCE = 60;

    @TempDir
    private Path folder;

    private Path bundled = Path.of("");

    @BeforeEach
    void findTheFolder() throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(TARGET, 4)) {
            found = files.filter(file -> file.endsWith("bin/poa-lint") && !file.equals(PLAIN))
                    .toList();
        }
        assumeTrue(!found.isEmpty(), "made by the profile \"dist\" alone");
        assertThat(found).hasSize(1);
        bundled = found.get(0);
    }

    @Test
    void itStartsWhereThereIsNoJava() throws Exception {
        String home = bundled.resolve("../../runtime").normalize().toString();

        assertThat(run(bundled, folder, tools(), "--version"))
                .startsWith("0\npoa-lint ")
                .contains("runtime  Java " + System.getProperty("java.runtime.version"))
                .endsWith(home + "\n");
        assertThat(run(PLAIN, folder, tools(), "--version")).startsWith("2\n").contains("no Java found");
    }

    @Test
    void itReportsTheSame() throws Exception {
        Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin");
        Path here = Path.of("").toAbsolutePath();
        for (List<String> args : List.of(
                List.of("examples"),
                List.of("--format", "json", "examples"),
                List.of("rules"),
                List.of("explain", "tense/future-in-actions"),
                List.of("rules", "test", "rules/tense"),
                List.of("--help"))) {
            String[] all = args.toArray(String[]::new);

            assertThat(run(bundled, here, tools(), all))
                    .as(String.join(" ", args))
                    .isEqualTo(run(PLAIN, here, java, all))
                    .doesNotStartWith("2\n");
        }
    }

    /** The few programs that the launcher calls, and nothing else. */
    private Map<String, String> tools() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("dirname", "readlink", "stty")) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path link = bin.resolve(tool);
                if (Files.exists(Path.of(place, tool)) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, Path.of(place, tool));
                }
            }
        }
        return Map.of("PATH", bin.toString());
    }

    private String run(Path launcher, Path directory, Map<String, String> environment, String... args)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + "\n" + Files.readString(out, StandardCharsets.UTF_8);
    }
}
