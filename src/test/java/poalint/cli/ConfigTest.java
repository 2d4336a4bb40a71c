package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import poalint.cli.Cli.Outcome;

/** {@code .poa-lint.yaml}: what it sets, for which plans, and how mistakes in it are told. */
final class ConfigTest {

    private static final String WHOLE = """
            select: [tense, structure, specificity/missing-owner]
            ignore: structure/too-short
            severities:
              tense/hedged-outcome: error
            fail-on: warning
            min-score: 60
            min-severity: warning
            exclude:
              - archive/**
            seller:
              carriers: [Hofpost]
              signers: Ina Feld
            overrides:
              - in: [sent, "draft-*"]
                fail-on: never
                min-score: 0
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writePlans() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write("weak.txt", GatePlans.WEAK);
        write("good.txt", GatePlans.GOOD);
    }

    @Test
    void theNearestFileUpTheTreeCounts() throws IOException {
        write(".poa-lint.yaml", "fail-on: never\n");
        Path deep = write("a/b/weak.txt", GatePlans.WEAK);
        write("c/.poa-lint.yaml", "fail-on: error\n");
        Path other = write("c/weak.txt", GatePlans.WEAK);

        assertThat(run(deep.toString()).status()).isZero();
        assertThat(run(other.toString()).status()).isEqualTo(1);
        assertThat(run("--fail-on", "error", deep.toString()).status())
                .as("the command line counts more")
                .isEqualTo(1);
    }

    @Test
    void theSearchEndsAtTheTopOfTheWorkTree() throws IOException {
        write(".poa-lint.yaml", "fail-on: never\n");
        Files.createDirectories(folder.resolve("inner/.git"));
        Path plan = write("inner/weak.txt", GatePlans.WEAK);

        assertThat(run(plan.toString()).status()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNamedTakesThePlaceOfTheNearest() throws IOException {
        write(".poa-lint.yaml", "fail-on: error\n");
        Path other = write("other.yaml", "fail-on: never\n");

        assertThat(run("--config", other.toString(), weak()).status()).isZero();
        assertThat(run("--config", folder.resolve("none.yaml").toString(), weak()))
                .extracting(Outcome::status, Outcome::err)
                .containsExactly(2, "poa-lint: " + folder.resolve("none.yaml") + ": there is no such file.\n");
    }

    @Test
    void severitiesThresholdsAndOverridesHold() throws IOException {
        write(".poa-lint.yaml", """
                severities: {tense/future-in-actions: suggestion}
                overrides:
                  - in: strict
                    fail-on: suggestion
                  - in: strict/score
                    fail-on: never
                    min-score: 100
                """);

        assertThat(run(weak()).out()).contains("suggestion[tense/future-in-actions]");
        assertThat(run("--select", "tense/future-in-actions", weak()).status()).isZero();
        assertThat(run(
                                "--select",
                                "tense/future-in-actions",
                                write("strict/a.txt", GatePlans.WEAK).toString())
                        .status())
                .isEqualTo(1);
        assertThat(run(write("strict/score/a.txt", GatePlans.WEAK).toString()).status())
                .isEqualTo(1);
        assertThat(run(write("strict/score/b.txt", GatePlans.GOOD).toString()).status())
                .isZero();
    }

    @Test
    void ofOneRunEachPlanHasItsOwnSettings() throws IOException {
        write(".poa-lint.yaml", "overrides: [{in: a, ignore: tense}, {in: b, min-severity: error}]\n");
        write("a/weak.txt", GatePlans.WEAK);
        write("b/weak.txt", GatePlans.WEAK);

        String out = run(folder.toString()).out();

        String a = out.substring(out.indexOf("/a/weak.txt\n"), out.indexOf("/b/weak.txt\n"));
        String b = out.substring(out.indexOf("/b/weak.txt\n"), out.indexOf("/good.txt\n"));
        assertThat(a).doesNotContain("[tense/").contains("warning[");
        assertThat(b).contains("error[tense/future-in-actions]").doesNotContain("warning[");
        assertThat(out).contains(" hidden)");
    }

    @Test
    void whatIsExcludedIsLeftOutAlsoWhereItIsNamed() throws IOException {
        write(".poa-lint.yaml", "exclude: weak.txt\n");

        Outcome both = run(weak(), folder.resolve("good.txt").toString());
        Outcome alone = run(weak());

        assertThat(both.status()).isZero();
        assertThat(both.err()).contains("weak.txt is left out because of \"exclude: weak.txt\" in ");
        assertThat(alone.status()).as("nothing was checked").isEqualTo(2);
        assertThat(run("--exclude", folder.relativize(folder.resolve("*.txt")).toString(), weak())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void ownRulesLieWhereTheFileSays() throws IOException {
        OwnRules.write(folder.resolve("own"));
        write(".poa-lint.yaml", "rules: own\n");

        assertThat(run("config", "show", folder.toString()).out()).contains("rules ", folder.resolve("own") + "  (");
        write(".poa-lint.yaml", "rules: nowhere\n");
        assertThat(run(weak()).err()).contains(":1:8: ", "nowhere: there is no such file or folder");
    }

    @Test
    void theSellersCarriersAndSignersAreFacts() throws IOException {
        String plan = """
                Root cause: the order defect rate rose because five letters were not received.
                Actions taken: on 3 May we changed to Hofpost.
                Prevention: Parcels will be weighed before the pickup. Ina Feld keeps the list.
                """;
        Path file = write("seller.txt", plan);
        String[] args = {
            "-q",
            "--issue",
            "odr-nonreceipt",
            "--select",
            "carrier/unnamed-new-carrier,specificity/missing-owner",
            "-f",
            "json",
            file.toString()
        };
        String unknown = run(args).out();

        write(".poa-lint.yaml", "seller: {carriers: [Hofpost], signers: [Ina Feld]}\n");
        String known = run(args).out();

        assertThat(unknown).contains("\"rule\": \"specificity/missing-owner\"");
        assertThat(known).doesNotContain("\"rule\": \"specificity/missing-owner\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fail-onn: never                |:1:1: unknown key \"fail-onn\"; did you mean \"fail-on\"?",
                "fail-on: eror                  |:1:10: \"eror\" is none of error, warning, suggestion, never; did you mean \"error\"?",
                "min-score: 101                 |:1:12: a score is a number from 0 to 100",
                "select: [tense, tonne]         |:1:17: there is no rule or category \"tonne\"; did you mean \"tone\"?",
                "severities: {tense: error}     |:1:14: there is no rule \"tense\"",
                "severities: {tone/denial: bad} |:1:27: \"bad\" is none of error, warning, suggestion",
                "overrides: [{fail-on: never}]  |:1:13: the key \"in\" is missing or empty",
                "overrides: [{inn: a}]          |unknown key \"inn\"; did you mean \"in\"?",
                "overrides: [{in: a, rules: b}] |unknown key \"rules\"",
                "exclude: '[a'                  |:1:10: \"[a\" is no pattern for paths",
                "seller: {carriers: 'a~b'}      |is no name; write it as plans do",
                "seller: {carrier: DPD}         |unknown key \"carrier\"; did you mean \"carriers\"?",
                "'fail-on: ['                   |no valid YAML",
            })
    void aMistakeIsTwoAndSaysWhere(String text, String problem) throws IOException {
        write(".poa-lint.yaml", text.strip() + "\n");

        Outcome outcome = run(weak());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(".poa-lint.yaml").contains(problem);
    }

    @Test
    void showTellsWhatHoldsAndWhereItComesFrom() throws IOException {
        write(".poa-lint.yaml", WHOLE);

        Outcome outcome = Cli.plain().in(folder).run("--fail-on", "suggestion", "config", "show", weak());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                configuration file      .poa-lint.yaml
                select                  tense, structure, specificity/missing-owner  (.poa-lint.yaml:1)
                ignore                  structure/too-short  (.poa-lint.yaml:2)
                severity of tense/hedged-outcome  error  (.poa-lint.yaml:4)
                fail-on                 suggestion  (--fail-on)
                min-score               60  (.poa-lint.yaml:6)
                min-severity            warning  (.poa-lint.yaml:7)
                rules                   the shipped ones  (default)
                carriers of the seller  Hofpost  (.poa-lint.yaml:10)
                signers of the seller   Ina Feld  (.poa-lint.yaml:10)
                """);
        assertThat(Cli.plain()
                        .in(folder)
                        .run(
                                "config",
                                "show",
                                write("sent/a.txt", GatePlans.GOOD).toString())
                        .out())
                .contains("min-score               0  (.poa-lint.yaml:16)\n");
        assertThat(Cli.plain()
                        .in(folder)
                        .run("config", "show", write("archive/a.txt", "x").toString())
                        .out())
                .contains("This is left out because of \"exclude: archive/**\" in .poa-lint.yaml.");
    }

    @Test
    void theSchemaTakesWhatTheProgramTakes() throws IOException {
        write(".poa-lint.yaml", WHOLE);
        assertThat(run("config", "show", weak()).status()).isZero();
        assertThat(isValid(WHOLE)).isTrue();
        assertThat(isValid("{}")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fail-onn: never",
                "fail-on: eror",
                "min-score: 101",
                "min-score: high",
                "severities: {tense: error}",
                "severities: {tone/denial: bad}",
                "overrides: [{fail-on: never}]",
                "overrides: [{in: a, exclude: b}]",
                "seller: {carrier: DPD}",
                "select: {tense: true}",
            })
    void theSchemaRefusesWhatTheProgramRefuses(String text) throws IOException {
        write(".poa-lint.yaml", text + "\n");
        assertThat(run(weak()).status()).isEqualTo(2);
        assertThat(isValid(text)).isFalse();
    }

    private static boolean isValid(String yaml) {
        String schema = Cli.plain().run("config", "schema").out();
        Object config = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        return validator
                .validate(validator.registerSchema(schema), new Gson().toJson(config))
                .isValid();
    }

    private String weak() {
        return folder.resolve("weak.txt").toString();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private Outcome run(String... args) {
        return Cli.plain().in(folder).run(args);
    }
}
