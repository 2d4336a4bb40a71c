package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import poalint.Repository;

/** The repository of a client whose settings name programs: none of them is started, whatever is asked of it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
final class HostileRepositoryTest {

    @TempDir
    private Path folder;

    private Repository repository = new Repository(Path.of(""));
    private Path marks = Path.of("");

    /** Every program leaves a file of its name. */
    @BeforeEach
    void plant() throws IOException, InterruptedException {
        marks = Files.createDirectory(folder.resolve("marks"));
        repository = Repository.in(folder.resolve("client"));
        repository.write("plan.txt", GatePlans.GOOD);
        repository.write("old.txt", GatePlans.WEAK);
        repository.write(".gitignore", "ignored.txt\n");
        repository.write("ignored.txt", GatePlans.WEAK);
        repository.write(".gitattributes", "*.txt filter=planted diff=planted\n");
        repository.git("add", ".");
        repository.git("commit", "-q", "-m", "Plans");
        Path hooks = Files.createDirectory(folder.resolve("hooks"));
        for (String hook : List.of("post-index-change", "pre-command", "post-command", "reference-transaction")) {
            Files.copy(program(hook), hooks.resolve(hook));
        }
        Path settings = folder.resolve("more-settings");
        Files.writeString(settings, "[core]\n\tfsmonitor = " + program("included") + "\n");
        List<List<String>> lines = List.of(
                List.of("core.fsmonitor", program("fsmonitor").toString()),
                List.of("core.hooksPath", hooks.toString()),
                List.of("core.pager", program("pager").toString()),
                List.of("pager.check-ignore", "true"),
                List.of("core.sshCommand", program("ssh").toString()),
                List.of("core.editor", program("editor").toString()),
                List.of("core.askPass", program("ask").toString()),
                List.of("core.gitProxy", program("proxy").toString()),
                List.of("core.alternateRefsCommand", program("refs").toString()),
                List.of("credential.helper", "!" + program("credential")),
                List.of("diff.external", program("diff").toString()),
                List.of("diff.planted.textconv", program("textconv").toString()),
                List.of("diff.planted.command", program("command").toString()),
                List.of("filter.planted.clean", program("clean").toString()),
                List.of("filter.planted.smudge", program("smudge").toString()),
                List.of("filter.planted.process", program("process").toString()),
                List.of("alias.check-ignore", "!" + program("alias")),
                List.of("include.path", settings.toString()));
        for (List<String> line : lines) {
            repository.git("config", line.get(0), line.get(1));
        }
        clearMarks();
    }

    /** What is planted here does start where nobody takes care. */
    @Test
    void aGitWithoutGuardsStartsThem() throws Exception {
        touch();
        repository.tryGit(Map.of(), "status");
        repository.tryGit(Map.of(), "diff");

        assertThat(marks()).contains("included", "process");
    }

    @Test
    void noneIsStartedWhenTheFolderIsLinted() throws IOException {
        touch();

        Cli.Outcome outcome = Cli.plain().run("-q", repository.folder().toString());

        assertThat(outcome.err()).contains("1 plan is left out because git ignores it");
        assertThat(outcome.out()).contains("2 plans checked");
        assertThat(marks()).isEmpty();
    }

    @Test
    void noneIsStartedWhenWhatIsStagedIsLinted() throws Exception {
        stage();

        Cli.Outcome outcome = Cli.plain().in(repository.folder()).run("--staged", "-q");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("1 plan checked");
        assertThat(marks()).isEmpty();
    }

    @Test
    void noneIsStartedByAnythingElse() {
        Cli here = Cli.plain().in(repository.folder());
        String plan = repository.folder().resolve("plan.txt").toString();

        assertThat(here.run("hook", "install").status()).isZero();
        assertThat(here.run("hook", "uninstall").status()).isZero();
        assertThat(here.run("config", "show", plan).status()).isZero();
        assertThat(here.run("baseline", "--reason", "sent", plan).status()).isZero();
        assertThat(here.run("text", plan).status()).isZero();
        assertThat(marks()).isEmpty();
    }

    /** A repository may say that what it lacks is to be fetched, with a program as the way. */
    @Test
    void nothingIsFetchedThatARepositoryLacks() throws Exception {
        stage();
        String id = repository.git("rev-parse", ":plan.txt").out().strip();
        Files.delete(repository.folder().resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
        for (List<String> line : List.of(
                List.of("core.repositoryFormatVersion", "1"),
                List.of("extensions.partialClone", "origin"),
                List.of("remote.origin.promisor", "true"),
                List.of("remote.origin.url", "ext::" + program("fetched")),
                List.of("protocol.allow", "always"),
                List.of("protocol.ext.allow", "always"))) {
            repository.git("config", line.get(0), line.get(1));
        }
        clearMarks();

        Cli.Outcome outcome = Cli.plain().in(repository.folder()).run("--staged", "-q");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).contains("not checked: plan.txt");
        assertThat(marks()).isEmpty();

        repository.tryGit(Map.of("GIT_NO_LAZY_FETCH", "0"), "cat-file", "-p", id);
        assumeTrue(marks().contains("fetched"), "this git does not fetch by itself");
    }

    private void stage() throws IOException, InterruptedException {
        Path plan = repository.write("plan.txt", GatePlans.GOOD + "\nWe are at your service.\n");
        String id = repository
                .git(
                        "-c",
                        "filter.planted.process=",
                        "-c",
                        "filter.planted.clean=",
                        "hash-object",
                        "-w",
                        plan.toString())
                .out()
                .strip();
        repository.git(
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "filter.planted.process=",
                "update-index",
                "--cacheinfo",
                "100644," + id + ",plan.txt");
        clearMarks();
    }

    /** Git looks into a file again whose time has changed. */
    private void touch() throws IOException {
        repository.write("plan.txt", GatePlans.GOOD + "\n");
        clearMarks();
    }

    private Path program(String name) throws IOException {
        Path file = folder.resolve("run-" + name);
        Files.writeString(file, "#!/bin/sh\n: >'" + marks.resolve(name) + "'\nexit 1\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private void clearMarks() throws IOException {
        for (String mark : marks()) {
            Files.delete(marks.resolve(mark));
        }
    }

    private List<String> marks() {
        try (Stream<Path> files = Files.list(marks)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
