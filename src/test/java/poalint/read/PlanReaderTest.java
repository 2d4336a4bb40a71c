package poalint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadUnderThePathThatWasGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), "It broke.\n");

        assertThat(described(reader("").read(file.toString()))).containsExactly(file + ": It broke.");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsEnding() throws IOException {
        Path file = Files.writeString(folder.resolve(".letter.md"), "It broke.");

        assertThat(described(reader("").read(file.toString()))).containsExactly(file + ": It broke.");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        for (String name : List.of("c.txt", "B.txt", "a/z.txt", "a/b/y.txt", "a.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, name);
        }

        assertThat(described(reader("").read(folder.toString())))
                .containsExactly(
                        folder + "/B.txt: B.txt",
                        folder + "/a/b/y.txt: a/b/y.txt",
                        folder + "/a/z.txt: a/z.txt",
                        folder + "/a.txt: a.txt",
                        folder + "/c.txt: c.txt");
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
                "README.md",
                "plan.txt~",
                "PLAN.TXT.bak")) {
            Files.writeString(folder.resolve(name), name);
        }

        assertThat(described(reader("").read(folder.toString()))).containsExactly(folder + "/plan.txt: plan.txt");
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

        assertThat(described(reader("").read(folder.toString()))).containsExactly(folder + "/a/plan.txt: plan");
    }

    @Test
    void aFolderThatPointsBackAtItselfIsReadOnce() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), "plan");
        try {
            Files.createSymbolicLink(folder.resolve("again"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }

        assertThat(described(reader("").read(folder.toString()))).containsExactly(folder + "/plan.txt: plan");
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");

        assertThat(reader("").read(folder.resolve("none.txt").toString()))
                .containsExactly(new PlanFile.Unreadable(folder + "/none.txt", "there is no such file"));
        assertThat(reader("").read(empty.toString()))
                .containsExactly(new PlanFile.Unreadable(
                        empty.toString(),
                        "there is no plan in this folder (*.txt, *.docx, *.odt, *.rtf, *.pdf, *.html, *.eml or *.md)"));
        assertThat(reader("").read(blank.toString()))
                .containsExactly(new PlanFile.Unreadable(blank.toString(), "there is no text in it"));
        assertThat(reader("").read("a\u0000b"))
                .containsExactly(new PlanFile.Unreadable("a\u0000b", "this is no path: Nul character not allowed"));
    }

    @Test
    void oneFileThatCannotBeReadLeavesTheOthers() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {0});
        Files.writeString(folder.resolve("b.txt"), "plan");

        assertThat(described(reader("").read(folder.toString())))
                .containsExactly(folder + "/a.txt: (this is a binary file, not a text)", folder + "/b.txt: plan");
    }

    @Test
    void aHyphenIsStandardInput() {
        assertThat(described(reader("It broke.").read("-"))).containsExactly("<input>: It broke.");
        assertThat(reader("").read("-")).containsExactly(new PlanFile.Unreadable("<input>", "there is no text in it"));
    }

    @Test
    void standardInputThatBreaksOffIsSaidToBeSo() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThat(new PlanReader(broken, "<input>").read("-"))
                .containsExactly(new PlanFile.Unreadable("<input>", "standard input cannot be read: Stream closed"));
    }

    @Test
    void theNoteOnTheEncodingComesWithTheText() throws IOException {
        Path file = Files.write(folder.resolve("plan.txt"), new byte[] {'C', (byte) 0xE9});

        PlanFile read = reader("").read(file.toString()).get(0);

        assertThat(read)
                .isInstanceOfSatisfying(
                        PlanFile.Text.class,
                        text -> assertThat(text.note())
                                .isEqualTo(Optional.of("not valid UTF-8, read as Windows-1252")));
    }

    private static PlanReader reader(String standardInput) {
        return new PlanReader(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), "<input>");
    }

    private static List<String> described(List<PlanFile> files) {
        return files.stream().map(PlanReaderTest::described).toList();
    }

    private static String described(PlanFile file) {
        if (file instanceof PlanFile.Text text) {
            return text.path() + ": " + text.source().text().strip();
        }
        return file.path() + ": (" + ((PlanFile.Unreadable) file).reason() + ")";
    }
}
