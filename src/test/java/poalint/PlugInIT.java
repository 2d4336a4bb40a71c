package poalint;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A plug-in is loaded by the installed program where the command line names it, whatever else could bring it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class PlugInIT {

    private static final Path PROGRAM = Path.of("target", "poa-lint").toAbsolutePath();
    private static final long PATIENCE = 120;

    private static final String RULE = """
            severity: warning
            summary: A first word
            why: For the test.
            fix: "None."
            message: "A first word"
            sources: [House rule]
            points: 1
            check:
              first: {}
            examples:
              bad:
                - plan: "[[Gift]] cards."
                - plan: "[[Some]] gifts."
              good:
                - plan: "Cup."
                - plan: "Tin."
            """;

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void write() throws IOException {
        jar = PlugInJar.first(folder.resolve("house.jar"), "first");
        Files.createDirectories(folder.resolve("own/house"));
        Files.writeString(folder.resolve("own/house/first.yaml"), RULE);
        Files.writeString(folder.resolve("plan.txt"), Bench.plan("courier"));
    }

    @Test
    void itIsLoadedWhereItIsNamed() throws Exception {
        assertThat(run(PROGRAM, Map.of(), "--plugin", jar.toString(), "--rules", "own", "plan.txt"))
                .startsWith("0\n")
                .contains("house/first");
    }

    @Test
    void itIsNotLoadedForLyingOnAPathOfClasses() throws Exception {
        assertThat(run(PROGRAM, Map.of("CLASSPATH", jar.toString()), "--rules", "own", "plan.txt"))
                .isEqualTo(refusal());
    }

    /** What strays there is on the class path of the JVM; it is not asked for kinds. */
    @Test
    void itIsNotLoadedForLyingBesideTheProgram() throws Exception {
        Path copy = folder.resolve("program");
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(PROGRAM.relativize(file).toString()));
            }
        }
        assertThat(copy.resolve("bin/poa-lint").toFile().setExecutable(true)).isTrue();
        Files.copy(jar, copy.resolve("lib/aaa.jar"));

        assertThat(run(copy, Map.of(), "--rules", "own", "plan.txt")).isEqualTo(refusal());
        assertThat(run(copy, Map.of(), "-q", "plan.txt")).startsWith("0\n");
    }

    private static String refusal() {
        return "2\npoa-lint: own/house/first.yaml:9:3: unknown kind of check \"first\".\n";
    }

    private String run(Path program, Map<String, String> environment, String... args) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(program.resolve("bin/poa-lint").toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("POA_LINT_CACHE", "");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + "\n" + Files.readString(out, StandardCharsets.UTF_8);
    }
}
