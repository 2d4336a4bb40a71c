package poalint.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poalint.Repository;
import poalint.read.PlanReader;

final class PlanFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        for (String name : List.of("c.txt", "B.txt", "a/z.txt", "a/b/y.txt", "a.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, name);
        }

        assertThat(names(folder))
                .containsExactly(
                        folder + "/B.txt",
                        folder + "/a/b/y.txt",
                        folder + "/a/z.txt",
                        folder + "/a.txt",
                        folder + "/c.txt");
    }

    @Test
    void noticesAndHiddenFilesAndOtherFilesAreNoPlans() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        for (String name : List.of(
                "plan.txt",
                "plan.notice.txt",
                ".plan.txt",
                ".git/plan.txt",
                "plan.xlsx",
                "~$plan.docx",
                "plan.notice.pdf",
                "report.html",
                "notes.md",
                "plan.txt~",
                "PLAN.TXT.bak")) {
            Files.writeString(folder.resolve(name), name);
        }

        Files.writeString(folder.resolve("plan.docx"), "a document");

        assertThat(names(folder)).containsExactly(folder + "/plan.docx", folder + "/plan.txt");
    }

    @Test
    void aFolderBehindALinkIsReadOnce(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("plan.txt"), "plan");
        try {
            Files.createSymbolicLink(folder.resolve("a"), elsewhere);
            Files.createSymbolicLink(folder.resolve("b"), elsewhere);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }

        assertThat(names(folder)).containsExactly(folder + "/a/plan.txt");
    }

    @Test
    void aFolderThatPointsBackAtItselfIsReadOnce() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), "plan");
        try {
            Files.createSymbolicLink(folder.resolve("again"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }

        assertThat(names(folder)).containsExactly(folder + "/plan.txt");
    }

    @Test
    void foldersOfBuildsArePassedOverAndSaid() throws IOException {
        for (String name : List.of("target/a.txt", "node_modules/deep/b.txt", "targets/c.txt")) {
            write(name);
        }

        assertThat(names(folder)).containsExactly(folder + "/targets/c.txt");
        assertThat(PlanFolder.of(folder).passedOver())
                .containsExactly(folder.resolve("node_modules"), folder.resolve("target"));
        assertThat(names(folder.resolve("target"))).containsExactly(folder + "/target/a.txt");
    }

    @Test
    void whatGitIgnoresIsLeftOutAndCounted() throws Exception {
        Repository repository = Repository.in(folder.resolve("work"));
        repository.write(".gitignore", "*-draft.txt\nsent/\n");
        for (String name :
                List.of("a.txt", "b-draft.txt", "kept-draft.txt", "sent/c.txt", "\u00E4 \"q\"/d-draft.txt")) {
            repository.write(name, name);
        }
        repository.git("add", "-f", "kept-draft.txt");

        PlanFolder listed = PlanFolder.of(repository.folder());

        assertThat(listed.plans())
                .as("git ignores no file that it knows")
                .containsExactly(
                        repository.folder().resolve("a.txt"),
                        repository.folder().resolve("kept-draft.txt"));
        assertThat(listed.ignored()).isEqualTo(3);
    }

    @Test
    void aFolderThatGitIgnoresIsReadWhereItIsNamed() throws Exception {
        Repository repository = Repository.in(folder.resolve("work"));
        repository.write(".gitignore", "sent/\n");
        Path plan = repository.write("sent/c.txt", "c");

        assertThat(PlanFolder.of(repository.folder().resolve("sent")).plans()).containsExactly(plan);
    }

    @Test
    void aRepositoryInsideAnotherIsAskedForItsOwnFiles() throws Exception {
        Repository outer = Repository.in(folder.resolve("work"));
        outer.write(".gitignore", "a.txt\n");
        Repository inner = Repository.in(outer.folder().resolve("inner"));
        inner.write(".gitignore", "b.txt\n");
        Path a = inner.write("a.txt", "a");
        inner.write("b.txt", "b");
        outer.write("a.txt", "a");
        Path b = outer.write("b.txt", "b");

        assertThat(PlanFolder.of(outer.folder()).plans()).containsExactly(b, a);
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, name);
    }

    private static List<String> names(Path place) {
        return PlanFolder.of(place).plans().stream().map(PlanReader::name).toList();
    }
}
