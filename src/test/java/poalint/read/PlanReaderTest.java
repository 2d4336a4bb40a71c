package poalint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadUnderThePathThatWasGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), "It broke.\n");

        assertThat(described(reader("").readOne(file.toString()))).isEqualTo(file + ": It broke.");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsEnding() throws IOException {
        Path file = Files.writeString(folder.resolve(".letter.md"), "It broke.");

        assertThat(described(reader("").readOne(file.toString()))).isEqualTo(file + ": It broke.");
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");

        assertThat(reader("").readOne(folder.resolve("none.txt").toString()))
                .isEqualTo(new PlanFile.Unreadable(folder + "/none.txt", "there is no such file"));
        assertThat(reader("").readOne(empty.toString()))
                .isEqualTo(new PlanFile.Unreadable(empty.toString(), "this is a folder"));
        assertThat(reader("").readOne(blank.toString()))
                .isEqualTo(new PlanFile.Unreadable(blank.toString(), "there is no text in it"));
        assertThat(reader("").readOne("a\u0000b"))
                .isEqualTo(new PlanFile.Unreadable("a\u0000b", "this is no path: Nul character not allowed"));
    }

    @Test
    void aHyphenIsStandardInput() {
        assertThat(described(reader("It broke.").standardInput())).isEqualTo("<input>: It broke.");
        assertThat(reader("").standardInput()).isEqualTo(new PlanFile.Unreadable("<input>", "there is no text in it"));
    }

    @Test
    void standardInputThatBreaksOffIsSaidToBeSo() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThat(new PlanReader(new DiskTree(), broken, "<input>").standardInput())
                .isEqualTo(new PlanFile.Unreadable("<input>", "standard input cannot be read: Stream closed"));
    }

    @Test
    void theNoteOnTheEncodingComesWithTheText() throws IOException {
        Path file = Files.write(folder.resolve("plan.txt"), new byte[] {'C', (byte) 0xE9});

        PlanFile read = reader("").readOne(file.toString());

        assertThat(read)
                .isInstanceOfSatisfying(
                        PlanFile.Text.class,
                        text -> assertThat(text.note())
                                .isEqualTo(Optional.of("not valid UTF-8, read as Windows-1252")));
    }

    private static PlanReader reader(String standardInput) {
        return new PlanReader(
                new DiskTree(), new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), "<input>");
    }

    private static String described(PlanFile file) {
        if (file instanceof PlanFile.Text text) {
            return text.path() + ": " + text.source().text().strip();
        }
        return file.path() + ": (" + ((PlanFile.Unreadable) file).reason() + ")";
    }
}
