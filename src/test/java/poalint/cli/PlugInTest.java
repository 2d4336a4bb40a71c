package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poalint.PlugInJar;
import poalint.cli.Cli.Outcome;

/** {@code --plugin}: kinds of check out of a jar, where it is named, and nowhere else. */
final class PlugInTest {

    private static final String RULE = OwnRules.GIFT
            .replaceAll("(?s)check:.*?sources", "check:\n  first: {}\nsources")
            .replace(": \\\"{match}\\\"", "")
            .replaceAll("(?s)examples:.*", """
                    examples:
                      bad:
                        - plan: "[[Gift]] cards."
                        - plan: "[[Some]] gifts."
                      good:
                        - plan: "Card."
                        - plan: "Cups."
                    """);

    @TempDir
    private Path folder;

    private Path jar = Path.of("");
    private String own = "";
    private String plan = "";

    @BeforeEach
    void write() throws IOException {
        jar = PlugInJar.first(folder.resolve("house.jar"), "first");
        Path category = Files.createDirectories(folder.resolve("own/house"));
        Files.writeString(category.resolve("first.yaml"), RULE);
        own = folder.resolve("own").toString();
        plan = Files.writeString(folder.resolve("plan.txt"), GatePlans.GOOD).toString();
    }

    @Test
    void aKindOfAJarThatIsNamedIsUsed() {
        Outcome outcome = run("--rules", own, "--plugin", jar.toString(), "--select", "house", plan);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("warning[house/first] line 1, column 1");
    }

    @Test
    void allCommandsThatReadRulesTakeIt() {
        String[] named = {"--rules", own, "--plugin", jar.toString()};

        assertThat(run(with(named, "rules")).out()).contains("house/first");
        assertThat(run(with(named, "explain", "house/first")).out()).startsWith("house/first (warning)");
        assertThat(run("rules", "--plugin", jar.toString(), "--rules", own).out())
                .contains("house/first");
        assertThat(run("explain", "house/first", "--plugin", jar.toString(), "--rules", own)
                        .status())
                .isZero();
        // The kind flags the good examples as well, so it was called.
        assertThat(run("rules", "test", "--plugin", jar.toString(), own).out())
                .endsWith("1 rule, 4 examples, 2 failed.\n");
        assertThat(run(with(named, "config", "show", plan)).status()).isZero();
        assertThat(run(with(named, "baseline", "--reason", "sent", plan)).status())
                .isZero();
    }

    @Test
    void ofAJarThatIsNotNamedNothingIsLoaded() throws IOException {
        String unknown = "unknown kind of check \"first\"";

        assertThat(run("--rules", own, plan)).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains(unknown);
        });
        // Neither for lying beside the plan or the rules, nor because the settings name it.
        Files.copy(jar, folder.resolve("own/house/house.jar"));
        assertThat(run("--rules", own, plan).err()).contains(unknown);
        Files.writeString(folder.resolve(".poa-lint.yaml"), "plugin: house.jar\n");
        assertThat(run(plan).err()).contains("unknown key \"plugin\"");
    }

    @Test
    void aJarThatCannotBeUsedIsTwo() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Path named = Files.copy(jar, folder.resolve("house.zip"));
        Path empty = PlugInJar.write(folder.resolve("empty.jar"), Map.of("house/notes.txt", new byte[0]));
        Path lost = PlugInJar.write(
                folder.resolve("lost.jar"), Map.of(PlugInJar.LIST, "house.Nowhere\n".getBytes(StandardCharsets.UTF_8)));
        Path twin = PlugInJar.first(folder.resolve("twin.jar"), "phrase");

        assertThat(refusal(folder.resolve("nowhere.jar"))).isEqualTo("there is no such file.\n");
        assertThat(refusal(folder)).isEqualTo("a plug-in is a file that ends in .jar.\n");
        assertThat(refusal(named)).isEqualTo("a plug-in is a file that ends in .jar.\n");
        assertThat(refusal(text)).startsWith("it cannot be loaded as a plug-in: ");
        assertThat(refusal(empty))
                .isEqualTo("it names no kind of check in META-INF/services/poalint.rule.CheckKind.\n");
        assertThat(refusal(lost))
                .startsWith("it cannot be loaded as a plug-in: ")
                .contains("house.Nowhere");
        assertThat(refusal(twin)).isEqualTo("there is a kind of check \"phrase\" already.\n");
    }

    /** A shell that completes a pattern hands over whatever names a folder holds. */
    @Test
    void aPlanWhoseNameBeginsWithAnAtSignHoldsNoOptions() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path file = Files.writeString(Files.createTempFile(here.resolve("target"), "plan", ".txt"), "--plugin\n" + jar);
        try {
            Outcome outcome = run("-q", "@" + here.relativize(file), plan);

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.out()).contains("not checked: @target/");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aJarThatIsNamedTwiceBringsItsKindsTwice() {
        assertThat(run("--plugin", jar.toString(), "--plugin", jar.toString(), plan))
                .isEqualTo(new Outcome(2, "", "poa-lint: " + jar + ": there is a kind of check \"first\" already.\n"));
    }

    /** {@code Class-Path} of a manifest can name any file, and even an address. */
    @Test
    void whatAManifestNamesBesideTheJarIsNotLoaded() throws IOException {
        Path other = PlugInJar.write(
                folder.resolve("other.jar"),
                Map.of(
                        "META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nClass-Path: house.jar\n\n".getBytes(StandardCharsets.UTF_8),
                        PlugInJar.LIST,
                        "house.FirstKind\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal(other)).startsWith("it cannot be loaded as a plug-in: ");
    }

    @Test
    void aReportDoesNotTakeItsPlace() {
        assertThat(run("--plugin", jar.toString(), "-f", "json=" + jar, plan))
                .isEqualTo(new Outcome(
                        2, "", "poa-lint: the report would overwrite " + jar + "; give it another name.\n"));
    }

    private String refusal(Path plugIn) {
        Outcome outcome = run("--plugin", plugIn.toString(), plan);
        String start = "poa-lint: " + plugIn + ": ";
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(start).containsOnlyOnce("\n");
        return outcome.err().substring(start.length());
    }

    private static String[] with(String[] first, String... rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(rest));
        return all.toArray(String[]::new);
    }

    private static Outcome run(String... args) {
        return Cli.plain().run(args);
    }
}
