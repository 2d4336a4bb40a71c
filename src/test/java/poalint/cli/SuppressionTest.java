package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.cli.Cli.Outcome;
import poalint.report.JsonFormat;

/** Findings that are let stand: in a file beside the plans, never in the plan. */
final class SuppressionTest {

    private static final String HAND = """
            version: 1
            suppressions:
              - plan: clients/weak.txt
                rule: tense/future-in-actions
                sentence: "We will refund the buyer."
                reason: "The buyer is refunded; the letter is out already."
            """;

    @TempDir
    private Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.createDirectory(folder.resolve("clients"));
        plan = Files.writeString(folder.resolve("clients/weak.txt"), GatePlans.WEAK);
    }

    @Test
    void aBaselineLetsTodaysFindingsStandAndThePlanAsItIs() throws IOException {
        Outcome written = run("baseline", "--reason", "Sent on 3 May.", folder.toString());

        assertThat(written.status()).isZero();
        assertThat(written.out())
                .startsWith(folder.resolve(".poa-lint-baseline.yaml") + ": ")
                .endsWith(" newly let stand, 0 as before, 0 taken out.\n");
        assertThat(plan).hasContent(GatePlans.WEAK);
        JsonObject report = json("--fail-on", "suggestion", plan.toString());
        assertThat(report.getAsJsonArray("findings")).isEmpty();
        assertThat(report.getAsJsonArray("suppressed")).isNotEmpty();
        assertThat(report.get("score").getAsInt())
                .isGreaterThan(report.get("scoreWithSuppressed").getAsInt());
    }

    @Test
    void whatIsNewIsStillFound() throws IOException {
        run("baseline", "--reason", "Sent on 3 May.", folder.toString());
        Files.writeString(
                plan,
                GatePlans.WEAK.replace(
                        "- We will refund the buyer.\n", "- We will refund the buyer.\n- We will send a new lamp.\n"));

        assertThat(run(plan.toString()).out()).contains("We will send a new lamp.", "error[tense/future-in-actions]");
        assertThat(run(plan.toString()).status()).isEqualTo(1);
    }

    @Test
    void linesMayMove() throws IOException {
        run("baseline", "--reason", "Sent on 3 May.", folder.toString());
        Files.writeString(
                plan, "\n\n" + GatePlans.WEAK.replace("We will refund the buyer", "We  will refund\n  the buyer"));

        assertThat(run(plan.toString()))
                .extracting(Outcome::status, Outcome::err)
                .containsExactly(0, "");
    }

    @Test
    void oneByHandNeedsNoContext() throws IOException {
        Files.writeString(folder.resolve(".poa-lint-baseline.yaml"), HAND);

        Outcome outcome = run("--verbose", plan.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("Suppressed findings: 1; with them the score is ")
                .contains("line 5 tense/future-in-actions: The buyer is refunded; the letter is out already.");
    }

    @Test
    void oneThatIsNotNeededAnyMoreIsSaid() throws IOException {
        Files.writeString(folder.resolve(".poa-lint-baseline.yaml"), HAND);
        Files.writeString(plan, GatePlans.GOOD);

        Outcome outcome = run(plan.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err())
                .contains(
                        ".poa-lint-baseline.yaml:3: the suppression of tense/future-in-actions in clients/weak.txt meets"
                                + " no finding any more; take it out.");
    }

    @Test
    void oneForAPlanThatIsGoneIsSaid() throws IOException {
        Files.writeString(folder.resolve(".poa-lint-baseline.yaml"), HAND);
        Path other = Files.move(plan, plan.resolveSibling("renamed.txt"));

        Outcome outcome = run(other.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("there is no plan clients/weak.txt any more");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, 1, expired on 2026-05-31", "2026-06-01, 0, ''"})
    void oneThatHasExpiredCountsNoMoreAndIsSaid(String day, int status, String said) throws IOException {
        Files.writeString(folder.resolve(".poa-lint-baseline.yaml"), HAND + "    expires: " + day + "\n");

        Outcome outcome = run(plan.toString());

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.err()).contains(said);
    }

    @Test
    void aSecondBaselineKeepsReasonsAndTakesOutWhatIsMended() throws IOException {
        Files.writeString(folder.resolve(".poa-lint-baseline.yaml"), HAND);

        run("baseline", "--reason", "Second.", "--expires", "2026-12-31", folder.toString());

        assertThat(folder.resolve(".poa-lint-baseline.yaml"))
                .content()
                .contains("The buyer is refunded", "reason: \"Second.\"\n    expires: 2026-12-31\n");
        Files.writeString(plan, GatePlans.GOOD);
        run("baseline", "--reason", "Third.", folder.toString());
        assertThat(folder.resolve(".poa-lint-baseline.yaml"))
                .content()
                .doesNotContain("The buyer is refunded", "Second.");
    }

    @Test
    void aBaselineLeavesWhatIsSaidOfRulesThatDidNotRun() throws IOException {
        Files.writeString(
                folder.resolve(".poa-lint-baseline.yaml"),
                HAND
                        + "  - plan: clients/weak.txt\n    rule: duplication/across-plans\n"
                        + "    sentence: \"We will refund the buyer.\"\n    reason: \"Both shops are ours.\"\n");

        run("baseline", "--reason", "Second.", plan.toString());

        assertThat(folder.resolve(".poa-lint-baseline.yaml")).content().contains("Both shops are ours.");
    }

    @Test
    void aBaselineOfWhatCannotBeCheckedIsNotWritten() throws IOException {
        Files.write(folder.resolve("clients/broken.txt"), new byte[] {0});

        Outcome outcome = run("baseline", "--reason", "Sent.", folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("this is a binary file", "so no baseline was written");
        assertThat(folder.resolve(".poa-lint-baseline.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"The buyer.*\" |' '     |a reason is needed: say why the finding may stand",
                "reason:           |reasons:|unknown key \"reasons\"; did you mean \"reason\"?",
                "rule:             |rules:  |unknown key \"rules\"; did you mean \"rule\"?",
                "clients/          |../      |a plan is told by its path from the folder of this file",
                "clients/weak.txt  |\"a\\\\0b\"|is no path: Nul character not allowed",
                "version: 1        |version: 2|this poa-lint reads version 1 of such files only",
            })
    void aMistakeIsTwoAndSaysWhere(String right, String wrong, String problem) throws IOException {
        Files.writeString(
                folder.resolve(".poa-lint-baseline.yaml"), HAND.replaceFirst(right, wrong.isBlank() ? "' '" : wrong));

        Outcome outcome = run(plan.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains(".poa-lint-baseline.yaml:").contains(problem);
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(run("baseline", folder.toString()).status()).isEqualTo(2);
        assertThat(run("baseline", "--reason", " ", folder.toString()).err())
                .startsWith("poa-lint: --reason: a reason is needed");
    }

    @Test
    void theReportWithSuppressionsIsAsItsSchemaSays() throws IOException {
        Files.writeString(folder.resolve(".poa-lint-baseline.yaml"), HAND);
        String schema;
        try (InputStream file = JsonFormat.class.getResourceAsStream("report-1.schema.json")) {
            schema = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }

        String report = run("-f", "json", plan.toString()).out();

        assertThat(report).contains("\"scoreWithSuppressed\": ");
        assertThat(new ValidatorFactory()
                        .withJsonNodeFactory(new GsonNode.Factory())
                        .validate(schema, report)
                        .isValid())
                .isTrue();
    }

    private JsonObject json(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "-f";
        all[1] = "json";
        System.arraycopy(args, 0, all, 2, args.length);
        return JsonParser.parseString(run(all).out())
                .getAsJsonObject()
                .getAsJsonArray("plans")
                .get(0)
                .getAsJsonObject();
    }

    private Outcome run(String... args) {
        return Cli.plain().in(folder).run(args);
    }
}
