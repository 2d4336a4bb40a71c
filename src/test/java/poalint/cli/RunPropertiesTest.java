package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poalint.Bench;
import poalint.lint.LintResult;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.properties.Draft;
import poalint.properties.Drafts;
import poalint.rule.Finding;
import poalint.rule.Rule;

/** What holds for runs over any plans: folders and single files, suppressions and selections. */
final class RunPropertiesTest {

    private static final int PLANS = 10;
    private static final List<Draft> DRAFTS = Drafts.first(PLANS);
    private static final String ACROSS = "duplication/across-plans";

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void writePlans() throws IOException {
        Files.createDirectory(parent.resolve(".git"));
        folder = Files.createDirectory(parent.resolve("one"));
        write(folder, DRAFTS);
    }

    @Test
    void aFolderSaysOfEachPlanWhatIsSaidOfItAlone() {
        Map<String, JsonObject> together =
                plans(run(2, "-f", "json", "--ignore", ACROSS, all()).out());

        assertThat(together).hasSize(PLANS);
        together.forEach((path, plan) -> assertThat(
                        plans(run(1, "-f", "json", "--ignore", ACROSS, path).out()))
                .as("seed in the name of %s", path)
                .isEqualTo(Map.of(path, plan)));
    }

    @Test
    void whatPlansShareAddsFindingsOfItsRuleAlone() {
        Map<String, JsonObject> together = plans(run(2, "-f", "json", all()).out());

        together.forEach((path, plan) -> {
            JsonObject alone = Objects.requireNonNull(
                    plans(run(1, "-f", "json", path).out()).get(path));
            assertThat(rules(plan).stream().filter(rule -> !rule.equals(ACROSS)))
                    .as("seed in the name of %s", path)
                    .containsExactlyInAnyOrderElementsOf(rules(alone));
        });
    }

    @Test
    void neitherTheNumberOfThreadsNorTheOrderOfFilesChangesAByte() throws IOException {
        List<Draft> shuffled = new ArrayList<>(DRAFTS);
        Collections.shuffle(shuffled, new Random(1));
        Path other = Files.createDirectory(parent.resolve("two"));
        write(other, shuffled);
        Cli.Outcome one = run(1, "-v", all());

        for (int cores : List.of(2, 3, 16)) {
            assertThat(run(cores, "-v", all())).isEqualTo(one);
            Cli.Outcome moved = Cli.plain().in(other).withCores(cores).run("-v", other.toString());
            assertThat(moved.out().replace("/two/", "/one/")).isEqualTo(one.out());
        }
        List<String> names = shuffled.stream()
                .map(draft -> folder.resolve(name(draft)).toString())
                .toList();
        assertThat(plans(run(
                                2,
                                Stream.concat(Stream.of("-f", "json"), names.stream())
                                        .toArray(String[]::new))
                        .out()))
                .isEqualTo(plans(run(2, "-f", "json", all()).out()));
    }

    @Test
    void aBaselineOfEverythingIsCleanAndWithoutItAllIsAsBefore() throws IOException {
        Cli.Outcome before = run(2, "-v", all());
        Path baseline = folder.resolve(".poa-lint-baseline.yaml");

        assertThat(run(2, "baseline", "--reason", "Sent.", all()).status()).isZero();
        Cli.Outcome clean = run(2, "-f", "json", "--fail-on", "suggestion", all());

        assertThat(clean.status()).as(clean.err()).isZero();
        assertThat(clean.err()).isEmpty();
        plans(clean.out())
                .forEach((path, plan) -> assertThat(plan.getAsJsonArray("findings"))
                        .as("seed in the name of %s", path)
                        .isEmpty());
        String written = Files.readString(baseline);
        run(2, "baseline", "--reason", "Another.", all());
        // Not the path itself, of which the content would be read in the platform's charset.
        assertThat(Files.readString(baseline)).as("a second baseline").isEqualTo(written);

        Files.delete(baseline);
        assertThat(run(2, "-v", all())).isEqualTo(before);
    }

    /** What is let stand is told by its words, so that a plan may be saved by another editor. */
    @Test
    void aBaselineHoldsWhereLinesEndOtherwise() throws IOException {
        assertThat(run(2, "baseline", "--reason", "Sent.", all()).status()).isZero();
        for (Draft draft : DRAFTS) {
            Files.writeString(
                    folder.resolve(name(draft)), "\uFEFF" + draft.text().replace("\n", " \r\n"));
        }

        Cli.Outcome clean = run(2, "--fail-on", "suggestion", all());

        assertThat(clean.status()).as(clean.out()).isZero();
        assertThat(clean.err()).isEmpty();
    }

    @Test
    void aRuleThatIsSelectedAloneFindsWhatItFindsAmongAll() {
        Drafts.forAll(DRAFTS, draft -> {
            List<Rule> all = Bench.catalogue().rules();
            Map<String, List<String>> among = found(draft, all);
            Set<String> tried = new TreeSet<>(among.keySet());
            Random random = new Random(draft.seed());
            for (int i = 0; i < 3; i++) {
                tried.add(all.get(random.nextInt(all.size())).id());
            }
            for (String rule : tried) {
                List<Rule> selected = new RuleSelection(List.of(rule), List.of()).from(all);
                Map<String, List<String>> alone = found(draft, selected);
                List<String> expected = among.getOrDefault(rule, List.of());
                if (!alone.getOrDefault(rule, List.of()).equals(expected) || alone.size() > 1) {
                    return Optional.of(rule + " finds " + alone + " alone, and among all " + expected);
                }
            }
            return Optional.empty();
        });
    }

    /** What each rule finds in a plan, those folded into others included. */
    private static Map<String, List<String>> found(Draft draft, List<Rule> rules) {
        LintResult result = Bench.linter(rules).lint(Submission.of(new Source(draft.text()), Bench.TODAY));
        return result.findings().stream()
                .flatMap(reported -> Stream.concat(Stream.of(reported.finding()), reported.also().stream()))
                .sorted(Finding.ORDER)
                .collect(Collectors.groupingBy(
                        finding -> finding.rule().id(),
                        TreeMap::new,
                        Collectors.mapping(
                                finding -> finding.severity().id() + " " + finding.span() + " " + finding.message(),
                                Collectors.toList())));
    }

    private static void write(Path folder, List<Draft> drafts) throws IOException {
        for (Draft draft : drafts) {
            Files.writeString(folder.resolve(name(draft)), draft.text());
        }
    }

    private static String name(Draft draft) {
        return "seed-" + draft.seed() + ".txt";
    }

    private static Map<String, JsonObject> plans(String json) {
        Map<String, JsonObject> plans = new TreeMap<>();
        for (JsonElement each : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("plans")) {
            JsonObject plan = each.getAsJsonObject();
            plans.put(plan.get("path").getAsString(), plan);
        }
        return plans;
    }

    private static List<String> rules(JsonObject plan) {
        List<String> rules = new ArrayList<>();
        for (JsonElement each : plan.getAsJsonArray("findings")) {
            rules.add(each.getAsJsonObject().get("rule").getAsString());
            JsonArray also = each.getAsJsonObject().getAsJsonArray("alsoRules");
            also.forEach(rule -> rules.add(rule.getAsString()));
        }
        return rules;
    }

    private String all() {
        return folder.toString();
    }

    private Cli.Outcome run(int cores, String... args) {
        return Cli.plain().in(folder).withCores(cores).run(args);
    }
}
