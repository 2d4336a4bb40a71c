package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import poalint.suppression.SuppressionFile;
import poalint.yaml.YamlException;

/** Any text, read as a file of findings that are let stand. */
@Bounded
final class SuppressionFileFuzzTest {

    @FuzzTest
    void isReadAsItIsWrittenOrRefused(byte[] input) {
        try {
            SuppressionFile file = read(Texts.of(input));
            String written = file.text();
            assertThat(read(written).text()).isEqualTo(written);
        } catch (YamlException e) {
            Invariants.refusal(String.valueOf(e.getMessage()));
        }
    }

    private static SuppressionFile read(String text) {
        return SuppressionFile.parse("baseline.yaml", Path.of("plans").toAbsolutePath(), text);
    }
}
