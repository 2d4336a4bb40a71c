package poalint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import poalint.Bench;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.rule.Severity;

final class SarifFormatTest {

    private static final Gate GATE = new Gate(Optional.of(Severity.ERROR), OptionalInt.empty());

    /** Each line has something for a rule that quotes. */
    private static final String WEAK = """
            Root cause
            Several zebras complained about our courier in France.

            Actions taken
            - We will groom all ponies immediately.
            - We are planning to hire a new packer and the meadow should be better.

            Prevention
            - \uD83D\uDE00 We regularly check our lasso metrics and polish saddles.
            - [name] will see to it, and all orders will be shipped on the same afternoon.
            """;

    static Stream<String> texts() {
        return Stream.concat(
                Bench.PLANS.stream().map(Bench::plan),
                Stream.of(WEAK, "Nothing here is a plan.", "Root cause:\n\nActions taken:\n\nPrevention:\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsWrittenMeetsTheSchemaOfOasis(String text) {
        assertThat(errors(write(report(text), false))).isEmpty();
        assertThat(errors(write(report(text), true))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() {
        assertThat(errors(write(report(WEAK), false).replace("\"startLine\"", "\"firstLine\"")))
                .isNotEmpty();
    }

    @Test
    void whatWasNotCheckedIsANotification() {
        Unchecked unchecked = new Unchecked("plans/a b.txt", "it broke: \"zebras\"", "it broke");
        Report report = new Report(List.of(), List.of(unchecked), Severity.SUGGESTION, false);

        String written = write(report, false);

        assertThat(errors(written)).isEmpty();
        JsonObject invocation =
                run(written).getAsJsonArray("invocations").get(0).getAsJsonObject();
        assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
        assertThat(invocation.get("exitCode").getAsInt()).isEqualTo(2);
        assertThat(invocation.get("toolExecutionNotifications").toString())
                .contains("Not checked: it broke.", "plans/a%20b.txt")
                .doesNotContain("zebras");
        assertThat(write(report, true)).contains("zebras");
    }

    @Test
    void everyRuleThatRanIsToldInFull() {
        JsonObject driver =
                run(write(report(WEAK), false)).getAsJsonObject("tool").getAsJsonObject("driver");

        assertThat(driver.getAsJsonArray("rules")).hasSizeGreaterThan(50).allSatisfy(element -> {
            JsonObject rule = element.getAsJsonObject();
            assertThat(rule.getAsJsonObject("shortDescription").get("text").getAsString())
                    .isNotBlank();
            assertThat(rule.getAsJsonObject("fullDescription").get("text").getAsString())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.getAsJsonObject("help").get("text").getAsString())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(rule.getAsJsonObject("help").get("markdown").getAsString())
                    .contains("## Fix", "## Bad", "## Better", "## Sources");
            assertThat(rule.getAsJsonObject("defaultConfiguration").get("level").getAsString())
                    .isIn("error", "warning", "note");
        });
    }

    @Test
    void aResultNamesItsRuleByIndexAndItsPlaceByCodePoints() {
        String written = write(report(WEAK), false);
        List<String> rules = new ArrayList<>();
        run(written)
                .getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .forEach(rule -> rules.add(rule.getAsJsonObject().get("id").getAsString()));
        assertThat(results(written))
                .hasSizeGreaterThan(5)
                .allSatisfy(result -> assertThat(result.get("ruleId").getAsString())
                        .isEqualTo(rules.get(result.get("ruleIndex").getAsInt())));
        String last = results(written).stream()
                .filter(result -> result.get("ruleId").getAsString().equals("specificity/vague-frequency"))
                .reduce((one, next) -> next)
                .map(JsonElement::toString)
                .orElse("");
        String line =
                WEAK.lines().filter(each -> each.contains("lasso")).findFirst().orElse("");
        int column = line.codePointCount(0, line.lastIndexOf("regularly")) + 1;
        assertThat(last).contains("\"startLine\":9,\"startColumn\":" + column + ",");
    }

    /** Three words in a row are no accident, unless a rule's own text has them. */
    @Test
    void withoutSnippetsNoWordOfThePlanIsWritten() {
        String bare = results(write(report(WEAK), false)).toString().toLowerCase(Locale.ROOT);
        String quoting = results(write(report(WEAK), true)).toString().toLowerCase(Locale.ROOT);

        assertThat(Stream.of("zebras", "ponies", "meadow", "lasso", "saddles", "[name]", "afternoon"))
                .allSatisfy(word -> assertThat(bare).doesNotContain(word));
        assertThat(quoting).contains("zebras");
        assertThat(runs(bare)).doesNotContainAnyElementsOf(runs(WEAK.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aFingerprintOutlivesLinesThatMove() {
        String before = write(report(WEAK), false);
        String after = write(report("\n\nDear team,\n\n" + WEAK), false);

        assertThat(fingerprints(before)).doesNotHaveDuplicates();
        assertThat(fingerprints(after)).containsAll(fingerprints(before));
    }

    @Test
    void twoFindingsOfOneRuleInOneLineAreToldApart() {
        List<String> all = fingerprints(write(report(WEAK.replace("ponies", "ponies regularly and regularly")), false));

        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plans/a.txt             | plans/a.txt
                    plans/a b#1.txt         | plans/a%20b%231.txt
                    ./plans/../plans/a.txt  | plans/a.txt
                    100%.txt                | 100%25.txt
                    c:d.txt                 | c%3Ad.txt
                    päne/\uD83D\uDE00.txt   | p%C3%A4ne/%F0%9F%98%80.txt
                    <stdin>                 | %3Cstdin%3E
                    /no/where/a.txt         | file:///no/where/a.txt
                    """)
    void aPathIsAReferenceFromTheWorkingFolder(String path, String uri) {
        assertThat(ArtifactUri.of(path)).isEqualTo(uri);
    }

    private static Set<String> runs(String text) {
        List<String> words = Arrays.asList(text.split("[^\\p{L}\\p{N}]+"));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 3)));
        }
        return runs;
    }

    private static List<String> fingerprints(String written) {
        return results(written).stream()
                .map(result -> result.get("ruleId").getAsString() + " "
                        + result.getAsJsonObject("partialFingerprints")
                                .get("primaryLocationLineHash")
                                .getAsString())
                .toList();
    }

    private static List<JsonObject> results(String written) {
        List<JsonObject> results = new ArrayList<>();
        run(written).getAsJsonArray("results").forEach(each -> results.add(each.getAsJsonObject()));
        return results;
    }

    private static JsonObject run(String written) {
        return JsonParser.parseString(written)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static Report report(String text) {
        LintResult result = Bench.lint(text);
        assertThat(result.findings()).extracting(Reported::finding).isNotNull();
        PlanReport plan = new PlanReport("plans/a.txt", result, GATE);
        return new Report(List.of(plan), List.of(), Severity.SUGGESTION, GATE.passes(result));
    }

    private static String write(Report report, boolean snippets) {
        StringBuilder out = new StringBuilder();
        int status = report.unchecked().isEmpty() ? 1 : 2;
        try {
            new SarifFormat("1.2.3", status, snippets).write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> errors(String written) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        return validator.validate(validator.registerSchema(schema()), written).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static String schema() {
        try (InputStream file = SarifFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            if (file == null) {
                throw new IOException("the schema is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
