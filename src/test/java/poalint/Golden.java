package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what the program is expected to write. {@code mvn verify -Dgolden.update=true} rewrites them; read the
 * difference before you commit it.
 */
public final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /**
     * Fails where a file is missing or differs from what the program writes now; where an update is asked for, writes
     * it instead.
     *
     * @param file the expected text
     * @param actual what the program writes
     * @throws IOException where the file cannot be read or written
     */
    public static void assertMatches(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertThat(file).isRegularFile();
        assertThat(actual)
                .as("%s; if the change is meant, run \"mvn verify -Dgolden.update=true\"", file)
                .isEqualTo(Files.readString(file));
    }
}
