package poalint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Bench;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.rule.Severity;

final class JsonFormatTest {

    private static final Gate GATE = new Gate(Optional.of(Severity.ERROR), OptionalInt.empty());

    private static final String WEAK = """
            Dear Amazon,

            What happened
            Several customers complained about our courier in France.

            What we have done
            - We will answer all emails immediately.
            - We are planning to hire a new packer and we should be better.

            How we prevent it
            - We will regularly check our metrics.
            - We will be more careful, [name] will see to it.
            """;

    /** Texts that reach every part of the format. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Bench.PLANS.forEach(name -> texts.add(Bench.plan(name)));
        texts.add(WEAK);
        texts.add("Nothing here is a plan.");
        texts.add("Root cause:\n\nActions taken:\n\nPrevention:\n");
        texts.add(
                "It broke because nobody looked. We fixed it. We will \"look\" at it \\ and <b>more</b> \u2028 often.");
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsWrittenMeetsTheSchema(String text) {
        assertThat(errors(write(report(text)))).isEmpty();
    }

    @Test
    void aReportOfNothingAndOfTheUncheckedMeetsTheSchema() {
        Report report =
                new Report(List.of(), List.of(new Unchecked("a.txt", "there is no such file")), Severity.ERROR, false);

        assertThat(errors(write(report))).isEmpty();
        assertThat(write(report)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "tool": {
                            "name": "poa-lint",
                            "version": "9.9.9"
                          },
                          "plans": [],
                          "unchecked": [
                            {
                              "path": "a.txt",
                              "reason": "there is no such file"
                            }
                          ],
                          "summary": {
                            "plans": 0,
                            "errors": 0,
                            "warnings": 0,
                            "suggestions": 0,
                            "hidden": 0,
                            "passed": false
                          }
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\": 1|\"schemaVersion\": 2",
                "\"unchecked\"|\"unread\"",
                "\"severity\": \"error\"|\"severity\": \"fatal\"",
                "\"column\": 1,|\"column\": 0,",
                "\"verdict\": \"blocked\"|\"verdict\": \"reinstated\"",
                "\"kind\": \"prevention\"|\"kind\": \"apology\"",
                "\"section\": \"actions-taken\"|\"section\": \"closing\"",
                "\"endColumn\"|\"end\"",
                "\"alsoRules\"|\"also\"",
                "\"rule\": \"tense/|\"rule\": \"tense-",
                "\"path\": \"plans/a.txt\"|\"path\": \"\"",
            })
    void anotherDocumentDoesNotMeetTheSchema(String right, String wrong) {
        String written = write(report(WEAK));
        assertThat(written).contains(right);

        assertThat(errors(written.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void columnsCountCodePointsAndTheEndIsExclusive() {
        // A letter beyond the basic plane, a letter with a combining mark, and a tab before the words.
        String text =
                "Root cause: it broke.\nActions taken: \uD83D\uDE00 e\u0301\t[name] was told.\nPrevention: we look.\n";

        JsonObject finding = findings(report(text), "structure/placeholder").get(0);

        assertThat(List.of("line", "column", "endLine", "endColumn").stream()
                        .map(key -> finding.get(key).getAsInt())
                        .toList())
                .containsExactly(2, 21, 2, 27);
    }

    @Test
    void aCarriageReturnAloneEndsALine() {
        String text = "Root cause: it broke.\rActions taken: done.\r\nPrevention: [name] will look.\r";

        JsonObject finding = findings(report(text), "structure/placeholder").get(0);

        assertThat(List.of(finding.get("line").getAsInt(), finding.get("column").getAsInt()))
                .containsExactly(3, 13);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findingsAreSortedByPositionThenRule(String text) {
        List<JsonObject> findings = objects(plan(report(text)).getAsJsonArray("findings"));

        assertThat(findings)
                .isSortedAccordingTo(Comparator.comparing(JsonFormatTest::line)
                        .thenComparing(finding -> finding.get("column").getAsInt())
                        .thenComparing(finding -> finding.get("endLine").getAsInt())
                        .thenComparing(finding -> finding.get("endColumn").getAsInt())
                        .thenComparing(finding -> finding.get("rule").getAsString()));
    }

    @Test
    void pointsHaveOneDecimal() {
        String written = write(report(WEAK));
        Matcher numbers = Pattern.compile("\"(?:gain|points)\": (\\S+?),?\n").matcher(written);
        List<String> found = new ArrayList<>();
        while (numbers.find()) {
            found.add(numbers.group(1));
        }

        assertThat(found).isNotEmpty().allMatch(number -> number.matches("\\d+\\.\\d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send within 72 hours:\n- The root cause of the chargebacks and late deliveries\n- LOA\nASIN B0EXAMPLE1\n",
                "To reactivate your account, complete the policy quiz.",
                "The sun shines."
            })
    void aNoticeMeetsTheSchema(String notice) {
        LintResult result = Bench.lint(WEAK, Optional.of(notice));

        String written = write(new Report(List.of(planReport(result)), List.of(), Severity.SUGGESTION, false));

        assertThat(errors(written)).isEmpty();
        assertThat(plan(new Report(List.of(planReport(result)), List.of(), Severity.SUGGESTION, false))
                        .getAsJsonObject("notice")
                        .get("kind")
                        .getAsString())
                .isIn("plan", "quiz", "unknown");
    }

    @Test
    void theCategoriesAddUpToTheScore() {
        JsonObject plan = plan(report(WEAK));
        long tenths = objects(plan.getAsJsonArray("categories")).stream()
                .mapToLong(category -> Math.round(category.get("score").getAsDouble() * 10))
                .sum();

        assertThat(tenths).isEqualTo(plan.get("score").getAsLong() * 10);
    }

    @Test
    void hiddenFindingsAreCountedButNotShown() {
        LintResult result = Bench.lint(WEAK);
        Report all = new Report(List.of(planReport(result)), List.of(), Severity.SUGGESTION, false);
        Report errors = new Report(List.of(planReport(result)), List.of(), Severity.ERROR, false);

        JsonObject summary =
                JsonParser.parseString(write(errors)).getAsJsonObject().getAsJsonObject("summary");

        assertThat(objects(plan(errors).getAsJsonArray("findings")))
                .isNotEmpty()
                .allMatch(finding -> finding.get("severity").getAsString().equals("error"));
        assertThat(summary.get("warnings").getAsInt()).isZero();
        assertThat(summary.get("hidden").getAsLong())
                .isPositive()
                .isEqualTo(all.count(Severity.WARNING) + all.count(Severity.SUGGESTION));
    }

    @Test
    void marksOfMarkupAreNotEscaped() {
        String written = write(report("Root cause: <name> & 'we' broke it.\nActions taken: a\nPrevention: b\n"));

        assertThat(written).contains("\\\"<name>\\\"");
    }

    private static List<String> errors(String json) {
        Validator.Result result = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .validate(schema(), json);
        return result.isValid()
                ? List.of()
                : result.getErrors().stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getError())
                        .toList();
    }

    private static String schema() {
        try (InputStream file = JsonFormat.class.getResourceAsStream("report-1.schema.json")) {
            if (file == null) {
                throw new IOException("the schema is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(String text) {
        PlanReport plan = planReport(Bench.lint(text));
        return new Report(List.of(plan), List.of(), Severity.SUGGESTION, GATE.passes(plan.result()));
    }

    private static PlanReport planReport(LintResult result) {
        return new PlanReport("plans/a.txt", result, GATE);
    }

    private static String write(Report report) {
        StringBuilder out = new StringBuilder();
        try {
            new JsonFormat("9.9.9").write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static JsonObject plan(Report report) {
        return JsonParser.parseString(write(report))
                .getAsJsonObject()
                .getAsJsonArray("plans")
                .get(0)
                .getAsJsonObject();
    }

    private static List<JsonObject> findings(Report report, String rule) {
        return objects(plan(report).getAsJsonArray("findings")).stream()
                .filter(finding -> finding.get("rule").getAsString().equals(rule))
                .toList();
    }

    private static int line(JsonObject finding) {
        return finding.get("line").getAsInt();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }
}
