package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import poalint.Repository;
import poalint.cli.Cli.Outcome;

/** {@code --staged}: what git would commit is checked, and nothing else. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the names of these files cannot be written there")
final class StagedTest {

    @TempDir
    private Path parent;

    private Repository repository = new Repository(Path.of(""));

    @BeforeEach
    void initialise() throws Exception {
        repository = Repository.in(parent.resolve("agency plans"));
    }

    @Test
    void theFirstCommitIsCheckedToo() throws Exception {
        repository.write("a.txt", GatePlans.WEAK);
        repository.git("add", "a.txt");

        Outcome outcome = staged();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("a.txt\n").contains("error[tense/future-in-actions] line 5");
    }

    @Test
    void aPlanThatIsMendedInTheWorkTreeOnlyIsStillStopped() throws Exception {
        repository.write("a.txt", GatePlans.WEAK);
        repository.git("add", "a.txt");
        repository.write("a.txt", GatePlans.GOOD);

        assertThat(staged().status()).isEqualTo(1);
        repository.git("add", "a.txt");
        assertThat(staged().status()).isZero();
    }

    @Test
    void aPlanThatIsSpoiltInTheWorkTreeOnlyPasses() throws Exception {
        repository.write("a.txt", GatePlans.GOOD);
        repository.git("add", "a.txt");
        repository.write("a.txt", GatePlans.WEAK);

        assertThat(staged().status()).isZero();
    }

    @Test
    void aPlanThatIsGoneFromTheWorkTreeIsReadFromTheIndex() throws Exception {
        Path plan = repository.write("a.txt", GatePlans.WEAK);
        repository.git("add", "a.txt");
        Files.delete(plan);

        assertThat(staged().status()).isEqualTo(1);
    }

    @Test
    void anyNameIsRead() throws Exception {
        for (String name : new String[] {
            "with blank.txt", "it's \"quoted\".txt", "caf\u00E9 \u5BA2.txt", "deep/er/x.txt", "-q.txt", "tab\there.txt"
        }) {
            repository.write(name, GatePlans.WEAK);
        }
        repository.git("add", "-A");

        Outcome outcome = staged("--quiet");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "with blank.txt: ",
                        "it's \"quoted\".txt: ",
                        "caf\u00E9 \u5BA2.txt: ",
                        "deep/er/x.txt: ",
                        "-q.txt: ")
                .contains("6 plans checked");
    }

    @Test
    void inASubFolderAllThatIsStagedIsChecked() throws Exception {
        repository.write("a.txt", GatePlans.WEAK);
        Path deep = repository.write("deep/b.txt", GatePlans.GOOD).resolveSibling(".");
        repository.git("add", "-A");

        Outcome outcome = Cli.plain().in(deep).run("--staged", "--quiet");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("../a.txt: ").contains("\nb.txt: ");
    }

    @Test
    void aRenameIsCheckedUnderItsNewNameAndADeletionIsNot() throws Exception {
        repository.write("old.txt", GatePlans.WEAK);
        repository.write("gone.txt", GatePlans.WEAK);
        repository.git("add", "-A");
        repository.git("commit", "-qm", "Begin");
        repository.git("mv", "old.txt", "new.txt");
        repository.git("rm", "-q", "gone.txt");

        Outcome outcome = staged("--quiet");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("new.txt: ").contains("1 plan checked");
    }

    @Test
    void whereNoPlanIsStagedThereIsNothingToCheckAndThatIsSaid() throws Exception {
        repository.write("a.txt", GatePlans.WEAK);
        repository.git("add", "-A");
        repository.git("commit", "-qm", "Begin");
        repository.write("notes.md", "# Notes");
        repository.git("add", "-A");

        Outcome outcome = staged();

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEqualTo("poa-lint: no plan is staged, so there is nothing to check.\n");
    }

    @Test
    void theConfigurationIsThatOfTheIndex() throws Exception {
        repository.write("a.txt", GatePlans.WEAK);
        repository.write(".poa-lint.yaml", "fail-on: never\n");
        repository.git("add", "-A");
        repository.write(".poa-lint.yaml", "fail-on: error\n");
        assertThat(staged().status()).isZero();

        repository.git("add", "-A");
        repository.write(".poa-lint.yaml", "fail-on: never\n");
        assertThat(staged().status()).isEqualTo(1);
    }

    @Test
    void aConfigurationThatIsNotStagedDoesNotCount() throws Exception {
        repository.write("a.txt", GatePlans.WEAK);
        repository.git("add", "-A");
        repository.write(".poa-lint.yaml", "fail-on: never\n");

        assertThat(staged().status()).isEqualTo(1);
    }

    @Test
    void aBrokenConfigurationIsNotCommitted() throws Exception {
        repository.write("deep/.poa-lint.yaml", "fail-onn: never\n");
        repository.git("add", "-A");

        Outcome outcome = staged();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("deep/.poa-lint.yaml:1:1: unknown key \"fail-onn\"; did you mean \"fail-on\"?");
    }

    @Test
    void ownRulesAreThoseOfTheIndex() throws Exception {
        Path rules = repository.folder().resolve("own");
        OwnRules.write(rules);
        repository.write(".poa-lint.yaml", "rules: own\n");
        repository.write("a.txt", GatePlans.GOOD);
        repository.git("add", "a.txt", ".poa-lint.yaml");

        Outcome missing = staged();
        repository.git("add", "-A");

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("nothing of it is staged");
        assertThat(staged().status()).isZero();
    }

    @Test
    void theNoticeIsThatOfTheIndexAndBringsItsPlan() throws Exception {
        repository.write("a.txt", GatePlans.GOOD);
        repository.git("add", "-A");
        repository.git("commit", "-qm", "Begin");
        repository.write("a.notice.txt", "Hello there.\n");
        repository.git("add", "-A");
        repository.write("a.notice.txt", "Please explain the root cause. You have 72 hours.\n");

        Outcome outcome = staged();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).contains("not checked: a.notice.txt: no question, item or deadline");
    }

    @Test
    void aSubmoduleIsNoPlanAndItsFilesAreItsOwn() throws Exception {
        Repository other = Repository.in(parent.resolve("other"));
        other.write("weak.txt", GatePlans.WEAK);
        other.git("add", "-A");
        other.git("commit", "-qm", "Begin");
        repository.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                other.folder().toString(),
                "sub.txt");
        repository.write("a.txt", GatePlans.GOOD);
        repository.git("add", "a.txt");

        Outcome outcome = staged("--quiet");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("a.txt: ").contains("1 plan checked");
    }

    @Test
    void aLinkIsNoTextAndIsSaidToBeSo() throws Exception {
        repository.write("a.md", GatePlans.GOOD);
        Files.createSymbolicLink(repository.folder().resolve("a.txt"), Path.of("a.md"));
        repository.git("add", "-A");

        Outcome outcome = staged();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).contains("not checked: a.txt: a symbolic link is staged, and no text.");
    }

    @Test
    void anExcludedPlanIsLeftOutAndThatIsSaid() throws Exception {
        repository.write("archive/a.txt", GatePlans.WEAK);
        repository.write(".poa-lint.yaml", "exclude: archive\n");
        repository.git("add", "-A");

        Outcome outcome = staged();

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err())
                .contains("archive/a.txt is left out because of \"exclude: archive\" in .poa-lint.yaml.");
    }

    @Test
    void outsideOfAWorkTreeNothingIsStaged(@TempDir Path elsewhere) {
        Outcome outcome = Cli.plain().in(elsewhere).run("--staged");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("what is staged cannot be read: ");
    }

    @Test
    void aPathBesideItIsAMistake() {
        assertThat(staged("a.txt").status()).isEqualTo(2);
    }

    private Outcome staged(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "--staged";
        System.arraycopy(more, 0, args, 1, more.length);
        return Cli.plain().in(repository.folder()).run(args);
    }
}
