package poalint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {

    private static final Path BASE = Path.of("base").toAbsolutePath().normalize();

    @ParameterizedTest
    @CsvSource({
        "old, old/a.txt, true",
        "old, deep/old/a.txt, true",
        "old, older/a.txt, false",
        "a.txt, deep/a.txt, true",
        "*-copy.txt, deep/b-copy.txt, true",
        "/old, old/a.txt, true",
        "/old, deep/old/a.txt, false",
        "drafts/, drafts/a.txt, true",
        "drafts/**, drafts/a.txt, true",
        "drafts/**, drafts/deep/a.txt, true",
        "drafts/*, drafts/deep/a.txt, true",
        "**/old/**, old/a.txt, true",
        "**/old/**, x/y/old/a.txt, true",
        "x/**/a.txt, x/a.txt, true",
        "x/**/a.txt, x/y/z/a.txt, true",
        "x/**/a.txt, y/a.txt, false",
        "'{a,b}.txt', deep/b.txt, true",
        "client-[0-9], client-7/a.txt, true",
        "client-?, client-77/a.txt, false",
    })
    void aPatternIsReadAsGitDoes(String pattern, String path, boolean matches) {
        assertThat(Glob.of(pattern, BASE).matches(BASE.resolve(path))).isEqualTo(matches);
    }

    @Test
    void whatLiesElsewhereIsNotMeant() {
        assertThat(Glob.of("*.txt", BASE).matches(BASE.resolveSibling("a.txt"))).isFalse();
    }

    @Test
    void whatIsNoPatternIsSaidToBeSo() {
        assertThatThrownBy(() -> Glob.of("[a", BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"[a\" is no pattern for paths: ");
        assertThatThrownBy(() -> Glob.of("/", BASE)).hasMessage("\"/\" is no pattern for paths");
    }

    @Test
    void aPatternWithVeryManyStarsIsRefused() {
        assertThat(Glob.of("**/a/".repeat(6) + "x", BASE).matches(BASE.resolve("a/a/b/a/a/a/a/x")))
                .isTrue();
        assertThatThrownBy(() -> Glob.of("**/a/".repeat(40) + "x", BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a pattern for paths can have \"**\" six times at most");
        assertThatThrownBy(() -> Glob.of("*a".repeat(25), BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name in a pattern for paths can have \"*\" six times at most");
    }
}
