package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.Map;
import poalint.Bench;
import poalint.yaml.YamlException;

/** Any text, read as a rule file. */
@Bounded
final class RuleFileFuzzTest {

    @FuzzTest
    void isARuleOrRefused(byte[] input) {
        try {
            Bench.catalogue().read(Path.of("own"), Map.of("own/rule.yaml", Texts.of(input)));
        } catch (YamlException e) {
            Invariants.refusal(String.valueOf(e.getMessage()));
        }
    }
}
