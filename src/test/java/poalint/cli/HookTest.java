package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poalint.Repository;
import poalint.cli.Cli.Outcome;

/** {@code hook install} and {@code uninstall} never touch what is another's. */
final class HookTest {

    @TempDir
    private Path parent;

    private Repository repository = new Repository(Path.of(""));

    @BeforeEach
    void initialise() throws Exception {
        repository = Repository.in(parent.resolve("agency plans"));
    }

    @Test
    void itIsWrittenAndTakenAway() throws Exception {
        Path hook = repository.folder().resolve(".git/hooks/pre-commit");

        Outcome installed = hook("install");

        assertThat(installed).isEqualTo(new Outcome(0, "The hook is at " + hook + ".\n", ""));
        assertThat(hook).isExecutable().content().startsWith("#!/bin/sh\n").endsWith("exec poa-lint --staged\n");
        assertThat(hook("install").status()).as("again").isZero();
        assertThat(hook("uninstall").status()).isZero();
        assertThat(hook).doesNotExist();
        assertThat(hook("uninstall").out()).isEqualTo("There is no hook at " + hook + ".\n");
    }

    @Test
    void anothersStaysAsItIs() throws Exception {
        Path hook = repository.write(".git/hooks/pre-commit", "#!/bin/sh\nmake check\n");

        Outcome installed = hook("install");

        assertThat(installed.status()).isEqualTo(2);
        assertThat(installed.err()).contains("is a hook that poa-lint did not write, so it stays as it is");
        assertThat(hook("uninstall").status()).isEqualTo(2);
        assertThat(hook).hasContent("#!/bin/sh\nmake check\n");
    }

    @Test
    void oneThatSomebodyChangedIsTheirs() throws Exception {
        Path hook = repository.folder().resolve(".git/hooks/pre-commit");
        hook("install");
        String changed = Files.readString(hook).replace("exec poa-lint", "make check && exec poa-lint");
        Files.writeString(hook, changed);

        assertThat(hook("install").status()).isEqualTo(2);
        assertThat(hook("uninstall").status()).isEqualTo(2);
        assertThat(hook).hasContent(changed);
    }

    @Test
    void theFolderOfHooksThatGitNamesIsTaken() throws Exception {
        repository.git("config", "core.hooksPath", ".githooks");
        Path deep = Files.createDirectories(repository.folder().resolve("deep"));

        assertThat(Cli.plain().in(deep).run("hook", "install").status()).isZero();
        assertThat(repository.folder().resolve(".githooks/pre-commit")).exists();
        assertThat(repository.folder().resolve(".git/hooks/pre-commit")).doesNotExist();
    }

    @Test
    void allWorkTreesShareOne() throws Exception {
        repository.git("commit", "-q", "--allow-empty", "-m", "Begin");
        Path other = repository.folder().resolveSibling("other");
        repository.git("worktree", "add", "-q", other.toString());

        assertThat(Cli.plain().in(other).run("hook", "install").status()).isZero();
        assertThat(repository.folder().resolve(".git/hooks/pre-commit")).exists();
    }

    @Test
    void outsideOfAWorkTreeThereIsNoPlaceForOne(@TempDir Path elsewhere) {
        Outcome outcome = Cli.plain().in(elsewhere).run("hook", "install");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("poa-lint: there is no place for a hook: ");
    }

    @Test
    void withoutAWordItIsAMistake() {
        assertThat(Cli.plain().run("hook").err())
                .isEqualTo("poa-lint: hook: say \"install\" or \"uninstall\"\nTry 'poa-lint --help'.\n");
    }

    private Outcome hook(String action) {
        return Cli.plain().in(repository.folder()).run("hook", action);
    }
}
