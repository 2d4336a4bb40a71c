package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poalint.Markdown;

/** The table of options in the README is the program's. */
final class ReadmeOptionsTest {

    /** In a line of the help, the names of an option: {@code -f, --format=FORMAT[=FILE]}. */
    private static final Pattern HELP_LINE = Pattern.compile("^ +(?:-\\w, )?--[a-z-]+");

    /** In a row of the README, its first cell: {@code | `-f`, `--format FORMAT[=FILE]` |}. */
    private static final Pattern README_ROW = Pattern.compile("^\\| `-[^|]*");

    private static final Pattern NAME = Pattern.compile("(?<![\\w-])--?[A-Za-z][a-z-]*");

    @Test
    void theReadmeTellsEveryOption() throws IOException {
        Set<String> told = names(README_ROW, Files.readString(Path.of("README.md")));
        assertThat(told)
                .contains("-f", "--format")
                .isEqualTo(names(HELP_LINE, Cli.plain().run("--help").out()));
    }

    @Test
    void theSettingsThatItShowsHold(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        OwnRules.write(folder.resolve("own-rules"));
        Path plan = Files.writeString(folder.resolve("a.txt"), GatePlans.GOOD);
        Files.writeString(folder.resolve(".poa-lint.yaml"), block("config"));

        assertThat(Cli.plain().in(folder).run("config", "show", plan.toString()).out())
                .contains("carriers of the seller  Hofpost  (.poa-lint.yaml:");
    }

    @Test
    void theSuppressionThatItShowsIsRead(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Path clients = Files.createDirectory(folder.resolve("clients"));
        Path plan = Files.writeString(
                clients.resolve("lamps.txt"),
                GatePlans.WEAK.replace("We will refund the buyer.", "We will send the replacement on Monday."));
        Files.writeString(folder.resolve(".poa-lint-baseline.yaml"), block("baseline"));

        assertThat(Cli.plain().in(folder).run("-v", plan.toString()).out())
                .contains("tense/future-in-actions: It went out on 6 May; the letter was sent before.");
    }

    private static String block(String name) throws IOException {
        return new Markdown(Files.readString(Path.of("README.md"))).block(name);
    }

    private static Set<String> names(Pattern place, String text) {
        Stream<String> places =
                text.lines().flatMap(line -> place.matcher(line).results().map(MatchResult::group));
        return places.flatMap(found -> NAME.matcher(found).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
