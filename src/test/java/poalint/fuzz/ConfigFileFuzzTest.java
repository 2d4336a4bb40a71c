package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.Bench;
import poalint.config.CommandLineLayer;
import poalint.config.Configuration;
import poalint.config.Layer;
import poalint.rule.Rule;
import poalint.yaml.YamlException;

/** Any text, read as a configuration file. */
@Bounded
final class ConfigFileFuzzTest {

    private static final Path FOLDER = Path.of("plans").toAbsolutePath().normalize();
    private static final Path PLAN = FOLDER.resolve("sent/2026/aaaaaaaaaaaaaaaaaaaaaaaa.txt");
    private static final Set<String> RULES =
            Bench.catalogue().rules().stream().map(Rule::id).collect(Collectors.toSet());
    private static final CommandLineLayer NOTHING = new CommandLineLayer(Layer.NOTHING, Optional.empty(), List.of());

    @FuzzTest
    void holdsForAPlanOrIsRefused(byte[] input) throws IOException {
        byte[] text = Texts.of(input).getBytes(StandardCharsets.UTF_8);
        Configuration configuration = Configuration.nearest(new OneFile(text), FOLDER, own -> RULES, NOTHING);
        try {
            configuration.of(PLAN);
            configuration.leftOut(PLAN);
        } catch (YamlException e) {
            Invariants.refusal(String.valueOf(e.getMessage()));
        }
    }
}
