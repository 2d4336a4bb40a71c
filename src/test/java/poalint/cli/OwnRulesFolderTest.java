package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Repository;
import poalint.cli.Cli.Outcome;

/** A configuration, which can be a client's, has rules read in its own folder and nowhere else. */
final class OwnRulesFolderTest {

    @TempDir
    private Path parent;

    private Path client = Path.of("");
    private String plan = "";

    @BeforeEach
    void write() throws IOException {
        client = Files.createDirectories(parent.resolve("client"));
        plan = Files.writeString(client.resolve("plan.txt"), GatePlans.GOOD).toString();
        OwnRules.write(parent.resolve("private"));
        OwnRules.write(client.resolve("own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../private", "own/../../private", "/", "/etc"})
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        configure(path);

        assertThat(run(plan))
                .isEqualTo(refused(
                        "\"" + path + "\" lies outside of the folder of this file; name such rules with --rules"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "./own", "own/house", "own/../own"})
    void aPathThatStaysIsTaken(String path) throws IOException {
        configure(path);

        assertThat(run("config", "show", plan).out()).contains("rules ", "own");
        assertThat(run("-q", plan).status()).isZero();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLinkThatLeadsOutIsRefused() throws IOException {
        Files.createSymbolicLink(client.resolve("linked"), parent.resolve("private"));
        configure("linked");
        String end = "leads out of the folder of this file; name such rules with --rules";

        assertThat(run(plan)).isEqualTo(refused("\"linked\" " + end));

        Path secret = Files.writeString(parent.resolve("secret"), "password: hunter2\n");
        Files.createSymbolicLink(client.resolve("own/house/secret.yaml"), secret);
        configure("own");
        Outcome outcome = run(plan);

        assertThat(outcome).isEqualTo(refused("\"own/house/secret.yaml\" " + end));
        assertThat(outcome.err()).doesNotContain("password");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLinkThatStaysIsTaken() throws IOException {
        Files.createSymbolicLink(client.resolve("linked"), client.resolve("own"));
        configure("linked");

        assertThat(run("-q", plan).status()).isZero();
    }

    @Test
    void whatIsNamedOnTheCommandLineMayLieAnywhere() throws IOException {
        Path elsewhere = Files.createDirectories(parent.resolve("settings"));
        OwnRules.write(elsewhere.resolve("own"));
        Path config = Files.writeString(elsewhere.resolve("lint.yaml"), "rules: own\n");

        assertThat(run("-q", "--rules", parent.resolve("private").toString(), plan)
                        .status())
                .isZero();
        assertThat(run("--config", config.toString(), "config", "show", plan).out())
                .contains(elsewhere.resolve("own").toString());
    }

    @Test
    void whatIsStagedNamesNoRulesOutsideEither() throws Exception {
        Repository repository = Repository.in(client);
        configure("../private");
        repository.git("add", ".");

        Outcome outcome = Cli.plain().in(repository.folder()).run("--staged");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("\"../private\" lies outside of the folder of this file");
    }

    private void configure(String path) throws IOException {
        Files.writeString(client.resolve(".poa-lint.yaml"), "rules: " + path + "\n");
    }

    private Outcome refused(String problem) {
        return new Outcome(2, "", "poa-lint: .poa-lint.yaml:1:8: " + problem + ".\n");
    }

    private Outcome run(String... args) {
        return Cli.plain().in(client).run(args);
    }
}
