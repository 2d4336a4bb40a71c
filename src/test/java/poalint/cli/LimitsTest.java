package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much there is to read, a run ends, and what it did not read it says. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LimitsTest {

    private static final String TOO_LONG = "its text is too long for a plan; poa-lint reads up to 1,000,000 characters";

    @TempDir
    private Path folder;

    private String good = "";

    @BeforeEach
    void writeAPlan() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), GatePlans.GOOD).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We checked the parcels. ", "parcel", "- We wrote to the buyer.\n"})
    void aLongTextIsRefusedAndTheOthersAreChecked(String words) throws IOException {
        String text = words.repeat(10_000_000 / words.length());
        String plan = Files.writeString(folder.resolve("long.txt"), text).toString();

        Cli.Outcome outcome = Cli.plain().run(plan, good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).contains(TOO_LONG).containsPattern("good\\.txt +100  ready");
        assertThat(Cli.plain().withInput(text).run("-").out()).contains(TOO_LONG);
    }

    @Test
    void aFileOfAnySizeIsRefusedUnread() throws IOException {
        Path plan = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(plan.toFile(), "rw")) {
            file.setLength(1L << 36);
        }

        Cli.Outcome outcome = Cli.plain().run("-f", "json", plan.toString(), good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("it is too large for a plan; poa-lint reads up to 64 MB.");
    }

    /** Words without a mark are no sentence of thousands of words, which would be read in time by its square. */
    @ParameterizedTest
    @ValueSource(strings = {"parcel shelf ", "3 May 2024 ", "B0ABCDEFGH, ", "we will print the label and "})
    void aLineWithoutAMarkIsRead(String words) throws IOException {
        String text = GatePlans.WEAK.replace("We will refund the buyer.", words.repeat(100_000 / words.length()));
        String plan = Files.writeString(folder.resolve("line.txt"), text).toString();

        assertThat(Cli.plain().run("-q", "--fail-on", "never", plan).status()).isZero();
    }

    @Test
    void thousandsOfStepsAndCausesAreRead() throws IOException {
        String steps = lines("- We will send buyer %d a new lamp of shelf %d.\n", 3000);
        String causes = lines("- Lamp %d broke because the box of shelf %d was thin.\n", 2000);
        String plan = Files.writeString(
                        folder.resolve("steps.txt"),
                        "Root cause:\n" + causes + "\nActions taken:\n" + steps + "\nPrevention:\n- We test them.\n")
                .toString();

        Cli.Outcome outcome = Cli.plain().run("-q", "--select", "tense,duplication,coverage", plan);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains(" 3000 errors");
    }

    private static String lines(String form, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> String.format(Locale.ROOT, form, i, i))
                .collect(Collectors.joining());
    }

    /** What makes other engines of expressions and phrases go back and forth for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(a*)*b", "([a-z]+)*[0-9]", "(.*a){20}"})
    void noExpressionOfAUserHangsIt(String expression) throws IOException {
        rule("pattern:\n    any: ['" + expression + "']");

        assertThat(linted("a".repeat(20_000) + "!")).isNotEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? b",
                "(a|a a)? (a|a a)? (a|a a)? (a|a a)? (a|a a)? (a|a a)? (a|a a)? (a|a a)? (a|a a)? (a|a a)? (a|a a)? b",
                "((((a? a?)? (a? a?)?)? ((a? a?)? (a? a?)?)?)? (((a? a?)? (a? a?)?)? ((a? a?)? (a? a?)?)?)?)? b",
                "a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... b",
                "_? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? b"
            })
    void noPhraseOfAUserHangsIt(String phrase) throws IOException {
        rule("phrase:\n    any: ['" + phrase + "']");

        assertThat(linted("a ".repeat(2000))).isNotEqualTo(2);
    }

    private void rule(String check) throws IOException {
        Path category = Files.createDirectories(folder.resolve("own/house"));
        Files.writeString(
                category.resolve("gift.yaml"),
                OwnRules.GIFT
                        .replace("phrase:\n    any: [gift card~]", check)
                        .replace("[[", "")
                        .replace("]]", ""));
    }

    private int linted(String text) throws IOException {
        String plan = Files.writeString(
                        folder.resolve("plan.txt"), GatePlans.WEAK.replace("We will refund the buyer.", text))
                .toString();
        return Cli.plain()
                .run("-q", "--rules", folder.resolve("own").toString(), "--select", "house", plan)
                .status();
    }
}
