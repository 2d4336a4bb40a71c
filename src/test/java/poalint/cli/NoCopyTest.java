package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No copy of a plan is left anywhere, neither of one that is read nor of one whose reading fails. */
final class NoCopyTest {

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");

    @TempDir
    private Path folder;

    private Path plans = Path.of("");
    private Path temporary = Path.of("");

    /** Each document as it is, with its second half torn off, and with its middle spoilt. */
    @BeforeEach
    void write() throws IOException {
        plans = Files.createDirectory(folder.resolve("plans"));
        temporary = Files.createDirectory(folder.resolve("tmp"));
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                byte[] bytes = Files.readAllBytes(file);
                Files.write(plans.resolve("whole-" + name), bytes);
                Files.write(plans.resolve("torn-" + name), Arrays.copyOf(bytes, bytes.length / 2));
                byte[] spoilt = bytes.clone();
                Arrays.fill(spoilt, bytes.length / 3, bytes.length / 3 + Math.min(200, bytes.length / 3), (byte) 'x');
                Files.write(plans.resolve("spoilt-" + name), spoilt);
            }
        }
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFilesOrInThatOfThePlans() throws IOException {
        Path working = Path.of("").toAbsolutePath();
        Map<String, String> before = files(plans);
        List<String> here = names(working);
        String old = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", temporary.toString());
        try {
            List<String> args = new ArrayList<>(List.of("-v", "--fail-on", "never"));
            before.keySet().forEach(name -> args.add(plans.resolve(name).toString()));
            Cli.Outcome outcome = Cli.plain().run(args.toArray(String[]::new));
            before.keySet()
                    .forEach(name -> Cli.plain().run("text", plans.resolve(name).toString()));

            assertThat(outcome.status()).as("some cannot be read").isEqualTo(2);
            assertThat(outcome.out()).contains("not checked: ", "whole-twine.pdf", "plans checked");
        } finally {
            System.setProperty("java.io.tmpdir", old);
        }

        assertThat(names(temporary)).isEmpty();
        assertThat(files(plans)).isEqualTo(before);
        assertThat(names(working)).isEqualTo(here);
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : names(place)) {
            Path file = place.resolve(name);
            files.put(name, Files.size(file) + " " + Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
        }
        return files;
    }
}
