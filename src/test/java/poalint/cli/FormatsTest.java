package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Reports for machines, as the command line writes them. */
final class FormatsTest {

    private static final String WEAK = """
            Root cause
            Several zebras complained about our courier in France, order 408-7719234-0098812.

            Actions taken
            - We will answer all emails immediately & "at once", 100%.

            Prevention
            - We regularly check our metrics.
            """;

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = folder.resolve("weak & 50%: a, b.txt");
        Files.writeString(plan, WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "csv", "github"})
    void whatWasNotCheckedStandsInEveryFormat(String format) throws IOException {
        Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2});

        Cli.Outcome outcome = Cli.plain().run("--format", format, folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).contains("broken.txt", "this is a binary file");
        assertThat(outcome.out()).contains("tense/future-in-actions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "csv", "github"})
    void aReportDoesNotChangeHowTheRunEnds(String format) {
        String file = format + "=" + folder.resolve("report.out");

        assertThat(Cli.plain().run("-f", format, plan.toString()).status()).isEqualTo(1);
        assertThat(Cli.plain().run("-f", file, plan.toString()).status()).isEqualTo(1);
        assertThat(Cli.plain()
                        .run("-f", file, "--fail-on", "never", plan.toString())
                        .status())
                .isZero();
        assertThat(Cli.plain().run("-f", file, plan.toString()).out()).isEmpty();
    }

    @Test
    void oneReportThatCannotBeWrittenDoesNotCostTheOthers() {
        Path good = folder.resolve("report.csv");

        Cli.Outcome outcome = Cli.plain()
                .run(
                        "-f",
                        "sarif=" + folder.resolve("no").resolve("where.sarif"),
                        "-f",
                        "csv=" + good,
                        "-f",
                        "github",
                        "--fail-on",
                        "never",
                        plan.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("cannot be written to", "there is no such folder");
        assertThat(good).exists();
        assertThat(outcome.out()).startsWith("::notice ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "suggestion", "never"})
    void junitMeetsThePublishedSchemaAndFailsWithTheGate(String failOn) throws Exception {
        Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2});

        String xml = Cli.plain()
                .run("-f", "junit", "--fail-on", failOn, folder.toString())
                .out();

        validate(xml);
        assertThat(xml).contains("<error type=\"not checked\"", "<skipped>no notice given</skipped>");
        boolean fails = !failOn.equals("never");
        assertThat(xml.contains("<failure")).isEqualTo(fails);
        assertThat(xml.contains("<failure type=\"gate\"")).isEqualTo(fails);
        assertThat(xml).contains("&amp;", "vague-frequency");
    }

    @Test
    void junitLeavesOutWhatXmlCannotHold() throws Exception {
        Files.writeString(plan, WEAK.replace("regularly", "regularly\u0001\u000B]]> \uFFFE \uD83D\uDE00"));

        validate(Cli.plain().run("-f", "junit", plan.toString()).out());
    }

    @Test
    void csvHasARowForEachPlanEachFindingAndEachInputThatWasNotChecked() throws IOException {
        Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2});

        List<CsvRecord> rows =
                rows(Cli.plain().run("-f", "csv", folder.toString()).out());

        assertThat(rows.get(0).getFields()).startsWith("kind", "path", "score").endsWith("gain", "alsoRules");
        assertThat(rows).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(15));
        assertThat(rows)
                .extracting(row -> row.getField(0))
                .startsWith("kind", "plan", "finding")
                .endsWith("unchecked");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.getFields())
                        .contains("tense/future-in-actions", "actions-taken", "error")
                        .anySatisfy(cell -> assertThat(cell).contains("\"will answer\" is a promise")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1.txt", "+1.txt", "-1.txt", "@a.txt", "\ta.txt", "\ra.txt", "\uFF1Da.txt"})
    void csvHasNoCellThatASpreadsheetWouldCalculate(String name) throws IOException {
        Cli input = Cli.plain().withInput(WEAK);

        List<CsvRecord> rows =
                rows(input.run("-f", "csv", "--stdin-filename=" + name, "-").out());

        assertThat(rows.get(1).getField(1)).isEqualTo("'" + name.replace('\r', '\n'));
        assertThat(rows)
                .flatExtracting(CsvRecord::getFields)
                .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
    }

    @Test
    void csvEndsItsLinesByTheStandard() {
        assertThat(Cli.plain().run("-f", "csv", plan.toString()).out())
                .endsWith("\r\n")
                .contains("alsoRules\r\nplan,");
    }

    @Test
    void githubCommandsAreEscaped() {
        List<String> lines =
                Cli.plain().run("-f", "github", plan.toString()).out().lines().toList();

        assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) file=[^,:]*,[^:]*::[^\\r\\n]+"));
        assertThat(lines.get(0)).startsWith("::error ").contains("weak & 50%25%3A a%2C b.txt", "of 100");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("::error ")
                        && line.contains(",line=5,endLine=5,col=6,endColumn=17,title=tense/future-in-actions::")
                        && line.contains("%0A"));
    }

    @Test
    void sarifQuotesThePlanOnlyWhereItMay() {
        assertThat(Cli.plain().run("-f", "sarif", plan.toString()).out())
                .doesNotContain("\"snippet\"", "Several zebras", "408-7719234-0098812");
        assertThat(Cli.plain().run("-f", "sarif", "--snippets", plan.toString()).out())
                .contains("\"snippet\"", "Several zebras");
    }

    private static List<CsvRecord> rows(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(csv))) {
            return reader.stream().toList();
        }
    }

    /** The schema that Jenkins reads JUnit reports by; its licence (MIT) stands in it. */
    private static void validate(String xml) throws IOException, SAXException {
        URL schema = Objects.requireNonNull(FormatsTest.class.getResource("/poalint/report/jenkins-junit.xsd"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
