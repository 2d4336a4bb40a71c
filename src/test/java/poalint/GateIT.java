package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import poalint.Repository.Outcome;

/** A seller's day with git: commits through the hook of the installed program. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class GateIT {

    private static final Path BIN = Path.of("target", "poa-lint", "bin").toAbsolutePath();

    private static final String WEAK = """
            Root cause: nobody looked.
            Actions taken: we will buy a printer.
            Prevention: we look every day.
            """;

    @TempDir
    private Path parent;

    private Repository repository = new Repository(Path.of(""));

    @BeforeEach
    void installTheHook() throws Exception {
        repository = Repository.in(parent.resolve("agency plans"));
        Process install = new ProcessBuilder(BIN.resolve("poa-lint").toString(), "hook", "install")
                .directory(repository.folder().toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(install.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("The hook is at " + repository.folder() + "/.git/hooks/pre-commit.\n");
        assertThat(install.waitFor()).isZero();
    }

    @Test
    void aSession() throws Exception {
        repository.write("caf\u00E9's plan.txt", Bench.plan("courier"));
        repository.git("add", "-A");
        assertThat(commit().status()).as("a first commit of a good plan").isZero();

        repository.write("deep/b.txt", WEAK);
        repository.git("add", "-A");
        Outcome stopped = commit();
        assertThat(stopped.status()).as("a weak plan").isEqualTo(1);
        assertThat(stopped.err())
                .startsWith("deep/b.txt\n")
                .contains("error[tense/future-in-actions] line 2")
                .endsWith("Does not pass the gate.\n");
        assertThat(repository.git("rev-list", "--count", "HEAD").out()).isEqualTo("1\n");

        repository.write("deep/b.txt", Bench.plan("supplier"));
        assertThat(commit().status()).as("mended, but not staged").isEqualTo(1);

        assertThat(commit("-a").status()).as("mended, and staged by the commit").isZero();

        repository.write("deep/b.txt", WEAK);
        repository.write("notes.md", "# Notes\n");
        repository.git("add", "notes.md");
        assertThat(commit().status()).as("a weak plan that is not staged").isZero();
        assertThat(commit("deep/b.txt").status()).as("a commit of one path").isEqualTo(1);
    }

    @Test
    void withoutTheProgramNothingIsCommitted() throws Exception {
        repository.write("a.txt", Bench.plan("courier"));
        repository.git("add", "-A");

        Outcome outcome = repository.tryGit(Map.of("PATH", "/usr/bin:/bin"), "commit", "-qm", "Add");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("there is no poa-lint on the PATH");
    }

    @Test
    void inAnotherWorkTreeTheSameHookChecks() throws Exception {
        repository.write("a.txt", Bench.plan("courier"));
        repository.git("add", "-A");
        assertThat(commit().status()).isZero();
        Repository other = new Repository(repository.folder().resolveSibling("other"));
        repository.git("worktree", "add", "-q", other.folder().toString());
        Files.writeString(other.folder().resolve("a.txt"), WEAK);
        other.git("add", "-A");

        assertThat(other.tryGit(path(), "commit", "-qm", "Spoil").status()).isEqualTo(1);
    }

    private Outcome commit(String... more) throws Exception {
        String[] args = new String[more.length + 3];
        args[0] = "commit";
        args[1] = "-qm";
        args[2] = "Work";
        System.arraycopy(more, 0, args, 3, more.length);
        return repository.tryGit(path(), args);
    }

    private static Map<String, String> path() {
        return Map.of("PATH", BIN + ":" + System.getenv().getOrDefault("PATH", ""));
    }
}
