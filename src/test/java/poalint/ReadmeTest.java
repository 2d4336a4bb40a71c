package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poalint.lint.ExampleTester;
import poalint.rule.Rule;
import poalint.score.Scorer;

/** What the README shows is what the program does. */
final class ReadmeTest {

    private static final Path FILE = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:/(\\w+))?`");
    private static final int LONGEST_REPORT = 90;

    @TempDir
    private Path folder;

    @Test
    void theReportIsThatOfThePlan() throws IOException {
        Markdown readme = readme();
        String report = Shipped.textReport("plan.txt", readme.block("plan"));
        Golden.assertMatches(FILE, readme.withBlock("report", report).text());
        assertThat(report.lines()).hasSizeLessThanOrEqualTo(LONGEST_REPORT);
    }

    @Test
    void theRuleLoadsAndItsExamplesPass() throws IOException {
        String text = readme().block("rule");
        String id = text.lines().findFirst().orElse("").replaceFirst("# own-rules/(.+)\\.yaml", "$1");
        Path file = folder.resolve(id + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        List<Rule> rules = Bench.catalogue().read(folder);

        assertThat(rules).extracting(Rule::id).containsExactly(id);
        ExampleTester tester = new ExampleTester(Bench.cases());
        assertThat(rules.get(0).examples())
                .extracting(example -> tester.test(rules.get(0), example))
                .containsOnly(Optional.empty());
        assertThat(Bench.catalogue().rule(id))
                .as("an own rule, none of the shipped")
                .isEmpty();
    }

    @Test
    void everyPromiseNamesTestsThatThereAre() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    walk.filter(each -> each.toString().endsWith(".java")).toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        List<String> rows = readme().region("promises").lines().skip(2).toList();

        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            List<MatchResult> named = TEST.matcher(row).results().toList();
            assertThat(named).isNotEmpty();
            for (MatchResult each : named) {
                assertThat(tests).as(row).containsKey(each.group(1));
                String method = each.group(2) == null ? "@\\w*Test" : "void " + each.group(2) + "\\(";
                assertThat(tests.get(each.group(1))).as(row).containsPattern(method);
            }
        });
    }

    @Test
    void theCapOfTheScoreIsTold() throws IOException {
        assertThat(readme().text()).contains("more than " + Scorer.BLOCKER_CAP);
    }

    @Test
    void everyLinkedFileIsThere() throws IOException {
        assertThat(LINK.matcher(readme().text()).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link.group(1))).exists());
    }

    private static Markdown readme() throws IOException {
        return new Markdown(Files.readString(FILE));
    }
}
