package poalint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlMapTest {

    private enum Size {
        SMALL,
        VERY_LARGE
    }

    @Test
    void valuesAreTakenByTheirKeys() {
        YamlMap map = parse("""
                name: a b
                empty: ""
                list: [x, y]
                one: z
                inner: {deep: 1}
                """);

        assertThat(map.file()).isEqualTo("f.yaml");
        assertThat(map.keys()).containsExactly("name", "empty", "list", "one", "inner");
        assertThat(map.text("name")).isEqualTo("a b");
        assertThat(map.optionalText("empty")).isEqualTo(Optional.of(""));
        assertThat(map.optionalText("none")).isEmpty();
        assertThat(map.list("list", Function.identity())).containsExactly("x", "y");
        assertThat(map.list("one", Function.identity())).containsExactly("z");
        assertThat(map.list("none", Function.identity())).isEmpty();
        Integer deep = map.map("inner").orElseThrow().required("deep", Integer::valueOf);
        assertThat(deep).isEqualTo(1);
        assertThat(map.map("none")).isEmpty();
        assertThat(map.has("name")).isTrue();
        assertThat(map.has("none")).isFalse();
        map.finish();
    }

    @Test
    void listsCanHoldMaps() {
        YamlMap map = parse("""
                maps:
                  - a: 1
                  - a: 2
                """);

        assertThat(map.maps("maps").stream().map(each -> each.text("a"))).containsExactly("1", "2");
        map.finish();
    }

    @Test
    void everyTextIsTakenAsItIsWritten() {
        YamlMap map = parse("a: no\nb: 1.0\nc: 2024-05-03\nd: ~\n");

        assertThat(List.of(map.text("a"), map.text("b"), map.text("c"), map.text("d")))
                .containsExactly("no", "1.0", "2024-05-03", "~");
    }

    @Test
    void aKeyKnowsItsLine() {
        YamlMap map = parse("a: 1\n\nb: 2\n");

        assertThat(map.line("b")).isEqualTo(3);
        assertThat(map.line("none")).isEqualTo(1);
    }

    @Test
    void aKeyThatNobodyTakesIsAnErrorWithTheNearestKey() {
        YamlMap map = parse("severity: error\npionts: 3\n");
        map.text("severity");
        map.optionalText("points");

        assertError(map::finish, "f.yaml:2:1: unknown key \"pionts\"; did you mean \"points\"?");
    }

    @Test
    void aKeyInAnInnerMapThatNobodyTakesIsAnErrorToo() {
        YamlMap map = parse("outer:\n  known: 1\n  other: 2\n");
        map.map("outer").orElseThrow().text("known");

        assertError(map::finish, "f.yaml:3:3: unknown key \"other\"");
    }

    @Test
    void aKeyThatStandsTwiceIsAnErrorAtTheSecond() {
        assertError(() -> parse("a: 1\nb: 2\na: 3\n"), "f.yaml:3:1: the key \"a\" stands here twice");
        YamlMap outer = parse("x:\n  - a: 1\n    a: 2\n");
        assertError(() -> outer.maps("x"), "f.yaml:3:5: the key \"a\" stands here twice");
    }

    @Test
    void errorsStandAtTheValueTheKeyOrTheMap() {
        YamlMap map = parse("in:\n  key:   value\n").map("in").orElseThrow();

        assertThat(map.error("key", "no")).hasMessage("f.yaml:2:10: no");
        assertThat(map.errorAtKey("key", "no")).hasMessage("f.yaml:2:3: no");
        assertThat(map.error("none", "no")).hasMessage("f.yaml:2:3: no");
        assertThat(map.errorAtKey("none", "no")).hasMessage("f.yaml:2:3: no");
    }

    @Test
    void aWrongValueIsAnErrorAtItsPlace() {
        String text = "size: huge\nlist: [small, tiny]\nmap: {a: 1}\n";

        assertError(text, map -> map.text("none"), "f.yaml:1:1: the key \"none\" is missing");
        assertError(text, map -> map.text("list"), "f.yaml:2:7: a text is expected here");
        assertError(text, map -> map.map("size"), "f.yaml:1:7: a list of keys and values is expected here");
        assertError(
                text,
                map -> map.required("size", YamlMapTest::size),
                "f.yaml:1:7: \"huge\" is none of small, very-large");
        assertError(
                text, map -> map.list("list", YamlMapTest::size), "f.yaml:2:15: \"tiny\" is none of small, very-large");
        assertError(text, map -> map.list("map", Function.identity()), "f.yaml:3:6: a text is expected here");
    }

    @Test
    void whatIsNoMapOfYamlIsAnError() {
        assertError(() -> parse(""), "f.yaml:1:1: the file is empty");
        assertError(() -> parse("# nothing\n"), "f.yaml:1:1: the file is empty");
        assertError(() -> parse("- a\n- b\n"), "f.yaml:1:1: a list of keys and values is expected here");
        assertThatThrownBy(() -> parse("a: 1\nb: [1\nc: 2\n"))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("f.yaml:3:")
                .hasMessageContaining("no valid YAML: ");
        assertThatThrownBy(() -> parse("a: 1\n\tb: 2\n")).hasMessageStartingWith("f.yaml:2:");
        assertThatThrownBy(() -> parse("a: *nobody\n")).isInstanceOf(YamlException.class);
    }

    @Test
    void twoDocumentsInOneFileAreAnError() {
        assertThatThrownBy(() -> parse("a: 1\n---\na: 2\n")).isInstanceOf(YamlException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: \"\\x", "a: 1\nb: \"\\u12", "a: 1\nb: \"\\", "a: 1\nb: \"\\UFFFFFFFF\"\n"})
    void anEscapeThatIsCutOffIsRefused(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("f.yaml:2:")
                .hasMessageContaining("no valid YAML: ");
    }

    @Test
    void aFileThatContainsItselfIsRefused() {
        assertError(() -> parse("a: &x\n  b: *x\n"), "f.yaml:1:4: this contains itself");
        assertError(() -> parse("a: &x [*x]\n"), "f.yaml:1:4: this contains itself");
    }

    @Test
    void aFileWhoseNamesMultiplyIsRefused() {
        StringBuilder text = new StringBuilder("n0: &n0 [x, x, x, x, x, x]\n");
        for (int i = 1; i < 8; i++) {
            text.append("n" + i + ": &n" + i + " [" + ("*n" + (i - 1) + ", ").repeat(5) + "*n" + (i - 1) + "]\n");
        }

        assertThatThrownBy(() -> parse(text.toString()))
                .isInstanceOf(YamlException.class)
                .hasMessageEndingWith(": what its names stand for makes the file too large");
        assertThat(parse("a: &a [x, y]\nb: *a\n").list("b", Function.identity()))
                .containsExactly("x", "y");
    }

    @Test
    void aFileThatIsNestedTooDeepIsRefused() {
        assertError(() -> parse("a: " + "[".repeat(100_000)), "f.yaml:1:53: this is nested too deep");
        assertThatThrownBy(() -> parse("- ".repeat(51) + "x")).hasMessageEndingWith("this is nested too deep");
        assertThat(parse("a: " + "[".repeat(49) + "]".repeat(49)).has("a")).isTrue();
    }

    @Test
    void anErrorIsOneLineThatSteersNoTerminal() {
        YamlMap map = parse("\"a\\e[31m\\nb\": 1\n");

        assertError(map::finish, "f.yaml:1:1: unknown key \"a\\u001B[31m\\u000Ab\"");
    }

    @ParameterizedTest
    @CsvSource({
        "tens,    '; did you mean \"tense\"?'",
        "tense,   '; did you mean \"tense\"?'",
        "tone,    '; did you mean \"tone\"?'",
        "tine,    '; did you mean \"tone\"?'",
        "abcdefg, ''",
    })
    void theHintIsTheNearestWord(String word, String hint) {
        assertThat(YamlMap.hint(word, List.of("tense", "tone", "timeline"))).isEqualTo(hint);
    }

    @Test
    void aConstantIsWrittenInLowerCaseWithHyphens() {
        assertThat(size("very-large")).isEqualTo(Size.VERY_LARGE);
        assertThatThrownBy(() -> size("VERY_LARGE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> size("smal"))
                .hasMessage("\"smal\" is none of small, very-large; did you mean \"small\"?");
    }

    private static Size size(String name) {
        return YamlMap.constant(Size.class, name);
    }

    private static YamlMap parse(String text) {
        return YamlMap.parse("f.yaml", text);
    }

    private static void assertError(String text, Consumer<YamlMap> use, String message) {
        YamlMap map = parse(text);
        assertError(() -> use.accept(map), message);
    }

    private static void assertError(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(YamlException.class).hasMessage(message);
    }
}
