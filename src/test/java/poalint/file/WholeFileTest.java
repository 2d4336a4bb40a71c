package poalint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions are others there")
final class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        Set<PosixFilePermission> closed = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, closed);

        WholeFile.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(closed);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("report.txt"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("later.txt"));

        WholeFile.write(link, "new");
        WholeFile.write(dangling, "newer");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("later.txt")).hasContent("newer");
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        assertThatThrownBy(() -> WholeFile.write(one, "new"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("circle");
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        WholeFile.write(folder.resolve("report.txt"), "new");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("report.txt"));
        }
    }

    @Test
    void aFolderOfTheRunIsTakenAwayWithAllThatIsInIt() throws IOException {
        Path path;
        try (Leftover leftover = Leftover.folder("poa-lint-test")) {
            path = leftover.path();
            Files.writeString(Files.createDirectories(path.resolve("a/b")).resolve("c.txt"), "c");
        }

        assertThat(path).doesNotExist();
    }
}
