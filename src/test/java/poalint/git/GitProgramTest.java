package poalint.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which git is started. */
final class GitProgramTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTheFirstOnThePath() throws Exception {
        Path first = program("first");
        program("second");

        assertThat(Git.program(Optional.of(path(folder.resolve("first"), folder.resolve("second")))))
                .isEqualTo(first.toString());
    }

    /** A path may name the current folder, which can be a client's. */
    @Test
    void itIsNeverOneInTheCurrentFolder() throws Exception {
        Path good = program("good");
        Path here = Path.of("").toAbsolutePath();
        Path planted = program("planted");
        String relative = here.relativize(planted.resolveSibling("")).toString();

        assertThat(Git.program(Optional.of("." + File.pathSeparator + File.pathSeparator + relative + File.pathSeparator
                        + good.getParent())))
                .isEqualTo(good.toString());
    }

    @Test
    void whereThereIsNoneThatIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("empty/git"));

        for (Optional<String> path : List.of(
                Optional.<String>empty(),
                Optional.of(""),
                Optional.of(folder.resolve("empty").toString()))) {
            assertThatThrownBy(() -> Git.program(path))
                    .isInstanceOf(GitException.class)
                    .hasMessage("git cannot be started; is it installed?");
        }
    }

    private Path program(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("git");
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static String path(Path... folders) {
        StringBuilder path = new StringBuilder();
        for (Path each : folders) {
            path.append(path.length() == 0 ? "" : File.pathSeparator).append(each);
        }
        return path.toString();
    }
}
