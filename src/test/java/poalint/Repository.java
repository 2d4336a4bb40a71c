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

/**
 * A repository of git for a test.
 *
 * @param folder its work tree
 */
public record Repository(Path folder) {

    private static final long PATIENCE = 120;

    /** A new one; where there is no git, the test is skipped. */
    public static Repository in(Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere(), "there is no git here");
        Repository repository = new Repository(Files.createDirectories(folder).toRealPath());
        repository.git("init", "-q");
        repository.git("config", "user.name", "A Seller");
        repository.git("config", "user.email", "seller@shop.example");
        repository.git("config", "commit.gpgsign", "false");
        return repository;
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a file of the work tree. */
    public Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    /** Runs git, which must succeed. */
    public Outcome git(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = tryGit(Map.of(), arguments);
        assertThat(outcome.status())
                .as("git %s: %s", List.of(arguments), outcome.err())
                .isZero();
        return outcome;
    }

    /** Runs git. */
    public Outcome tryGit(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("git", ".out");
        Path err = Files.createTempFile("git", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
            builder.environment().putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            return new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /**
     * What git left.
     *
     * @param status its exit status
     * @param out standard output
     * @param err standard error
     */
    public record Outcome(int status, String out, String err) {}
}
