package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import poalint.Golden;

/** The manual page, the completion and the manifest for pre-commit are those of the program. */
final class ShellFilesTest {

    private static final Path MAN = Path.of("src", "man", "poa-lint.1");
    private static final Path COMPLETION = Path.of("src", "completion", "poa-lint");
    private static final Path MANIFEST = Path.of(".pre-commit-hooks.yaml");

    @Test
    void theManualPageIsWrittenFromTheCommandModel() throws IOException {
        Golden.assertMatches(MAN, ManPage.of(PoaLintCommand.model(Cli.plain().environment())));
    }

    @Test
    void theCompletionIsWrittenFromTheCommandModel() throws IOException {
        Cli.Outcome outcome = Cli.plain().run("completion");

        assertThat(outcome.status()).isZero();
        Golden.assertMatches(COMPLETION, outcome.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void aShellTakesTheCompletion(String shell) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", shell)), "there is no " + shell + " here");
        String load = shell.equals("zsh") ? "autoload -U +X compinit && compinit -u; . \"$0\"" : ". \"$0\"";
        String ask = shell.equals("zsh") ? "whence -w _complete_poa-lint" : "complete -p poa-lint";

        Process process = new ProcessBuilder(shell, "-c", load + "; " + ask, COMPLETION.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("_complete_poa-lint");
    }

    /** The rules of <a href="https://pre-commit.com/#creating-new-hooks">its manual</a>. */
    @Test
    void theManifestHasWhatTheFrameworkAsksFor() throws IOException {
        Object manifest = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(MANIFEST));

        assertThat(manifest).isInstanceOf(List.class);
        assertThat((List<?>) manifest)
                .singleElement()
                .satisfies(hook -> assertThat((Map<?, ?>) hook)
                        .hasFieldOrProperty("id")
                        .hasFieldOrPropertyWithValue("entry", "poa-lint")
                        .hasFieldOrPropertyWithValue("language", "system")
                        .hasFieldOrPropertyWithValue("require_serial", true));
        Map<?, ?> hook = (Map<?, ?>) ((List<?>) manifest).get(0);
        assertThat(hook.keySet())
                .allMatch(
                        List.of("id", "name", "description", "entry", "language", "files", "exclude", "require_serial")
                                ::contains);
        assertThat("clients/a.txt").containsPattern(String.valueOf(hook.get("files")));
        assertThat("clients/a.notice.txt").containsPattern(String.valueOf(hook.get("exclude")));
    }

    @Test
    void theFrameworkTakesTheManifest() throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("pre-commit", "validate-manifest", MANIFEST.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no pre-commit here");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }
}
