package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.cli.Cli.Outcome;

/** Nothing that a plan, a rule file or a name of a file holds can move, colour or turn what a terminal shows. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
final class TerminalTest {

    /** Clear the screen; a title; a bell; a line written over; turned words; a colour, in one character and in two. */
    private static final String EVIL =
            "\u001B[2J\u001B]0;title\u0007\u0008\u202Edesrever\u2066\u2028\u2029\u0085\u009B31m\u000B\f\u007F";

    @TempDir
    private Path folder;

    private Path plan = Path.of("");
    private Path notice = Path.of("");

    @BeforeEach
    void write() throws IOException {
        String name = "a\u001B[31mb\u009B1mc\u202Ed\re\nf\u200Bg";
        plan = Files.writeString(
                folder.resolve(name + ".txt"),
                GatePlans.WEAK.replace("We will refund the buyer.", "We will" + EVIL + " refund\rthe buyer."));
        notice = Files.writeString(
                folder.resolve(name + ".notice.txt"),
                "Please explain the root cause" + EVIL + ".\nYou have 72 hours.\n");
    }

    @Test
    void noReportForPeopleHasAny() {
        for (String[] args : List.of(
                new String[] {"-v", folder.toString()},
                new String[] {"-q", folder.toString()},
                new String[] {"-v", "--notice", notice.toString(), plan.toString()},
                new String[] {"--redact", plan.toString()})) {
            Outcome outcome = Cli.plain().run(args);

            assertThat(outcome.out()).contains("\uFFFD");
            assertHarmless(outcome);
        }
    }

    @Test
    void theMarkStandsUnderTheWordsAllTheSame() {
        List<String> lines = Cli.plain()
                .run("--select", "tense/future-in-actions", plan.toString())
                .out()
                .lines()
                .toList();
        int mark = 0;
        while (!lines.get(mark).contains("^")) {
            mark++;
        }
        int from = lines.get(mark).indexOf('^');

        assertThat(lines.get(mark - 1).substring(from)).startsWith("will\uFFFD[2J");
        assertThat(lines.get(mark - 1)).doesNotContainPattern("\\p{Cf}");
    }

    @Test
    void noMessageHasAny() throws IOException {
        Files.writeString(folder.resolve(".poa-lint.yaml"), "exclude: [\"\\e[31m*.nothing\"]\n\"\\e[32mkey\": 1\n");
        String nowhere = folder.resolve("no\u001B[1mwhere\n.txt").toString();

        for (String[] args : List.of(
                new String[] {plan.toString()},
                new String[] {nowhere},
                new String[] {"-f", "json", nowhere},
                new String[] {"text", nowhere},
                new String[] {"explain", "a\u001B[1mb"},
                new String[] {"--issue", "a\u009B1mb", plan.toString()},
                new String[] {"--\u001B[1mb"},
                new String[] {"--rules", nowhere, plan.toString()},
                new String[] {"--plugin", nowhere, plan.toString()},
                new String[] {"--config", nowhere, plan.toString()},
                new String[] {"-f", "json=" + folder + "/no\u001B[1m/a.json", notice.toString()},
                new String[] {"config", "show", plan.toString()})) {
            Outcome outcome = Cli.plain().run(args);

            assertThat(outcome.status()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(outcome.err()).containsAnyOf("\uFFFD", "\\u001B");
            assertHarmless(outcome);
        }
    }

    /** A line end within a name would make a message of its own out of what follows. */
    @Test
    void aMessageIsOneLine() {
        Outcome outcome = Cli.plain()
                .run(
                        "-f",
                        "json",
                        folder.resolve("x\npoa-lint: all plans pass\n.txt").toString());

        assertThat(outcome.err())
                .isEqualTo(
                        "poa-lint: " + folder + "/x\uFFFDpoa-lint: all plans pass\uFFFD.txt: there is no such file.\n");
    }

    @Test
    void theTextOfADocumentHasNoneAndItsColumnsStay() {
        String text = Cli.plain().run("text", plan.toString()).out();

        assertHarmless(new Outcome(0, text, ""));
        assertThat(text.lines().filter(line -> line.contains("We will")))
                .containsExactly(
                        "- We will" + EVIL.replaceAll("[\\p{Cc}\u202E\u2066\u2028\u2029]", "\uFFFD") + " refund");
        assertThat(text).as("a lone CR ends a line, as it does for the reports").contains("refund\nthe buyer.");
    }

    @Test
    void theTextOfWordsWithoutThemIsUntouched() throws IOException {
        String odd =
                "\uFEFFRoot\tcause:\r\nZ\u200Doe \u2013 na\u00EFve \uD83D\uDC69\u200D\uD83D\uDCBC\u00AD \u6F22\u200E.\r\n";
        Path file = Files.writeString(folder.resolve("odd.txt"), odd);

        assertThat(Cli.plain().run("text", file.toString()).out()).isEqualTo(odd.substring(1));
    }

    @Test
    void whatRuleFilesSayHasNone() throws IOException {
        Path own = folder.resolve("own");
        OwnRules.write(own);
        Path rule = own.resolve("house/gift.yaml");
        Files.writeString(
                rule,
                OwnRules.GIFT
                        .replace("summary: A gift to a buyer", "summary: \"A \\e[31mgift\\u009b1m\"")
                        .replace("why: Amazon sees", "why: \"Amazon\\e[1m sees\\a\\u202e\" #")
                        .replace("Leave the gift", "Leave\\e[31m the gift")
                        .replace("This tells", "This\\e[31m tells")
                        .replace("[House rule]", "[\"House\\e[31m rule\"]")
                        .replace("refunded the buyer", "sent a \\e[31m gift card"));
        Path bad = Files.writeString(
                folder.resolve("gift.txt"), GatePlans.WEAK.replace("We will refund the buyer", "We sent a gift card"));

        assertHarmless(Cli.plain().run("--rules", own.toString(), "rules"));
        assertHarmless(Cli.plain().run("--rules", own.toString(), "explain", "house/gift"));
        assertHarmless(Cli.plain().run("rules", "test", own.toString()));
        assertHarmless(Cli.plain().run("--rules", own.toString(), bad.toString()));
        assertThat(Cli.plain()
                        .run("--rules", own.toString(), "explain", "house/gift")
                        .out())
                .contains("A \uFFFD[31mgift\uFFFD1m.", "Leave\uFFFD[31m the gift", "House\uFFFD[31m rule");
    }

    @Test
    void whatADocumentSaysOfItselfHasNone() throws IOException {
        Path mail = Files.writeString(folder.resolve("mail.eml"), """
                From: a@shop.example
                Subject: =?utf-8?Q?Plan=1B[31m=C2=9B1m?=
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain

                PLAN
                --b
                Content-Type: application/pdf; name="=?utf-8?Q?in=1B[31mvoice=E2=80=AE.pdf?="
                Content-Disposition: attachment; filename="=?utf-8?Q?in=1B[31mvoice=E2=80=AE.pdf?="

                x
                --b--
                """.replace("PLAN", GatePlans.WEAK));
        Path word = folder.resolve("word.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(word))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Root cause: nobody\u009B31m looked\u202E, and"
                            + " so on.</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }

        for (Path document : List.of(mail, word)) {
            assertHarmless(Cli.plain().run("text", document.toString()));
            assertHarmless(Cli.plain().run("-v", document.toString()));
        }
    }

    /** Annotations are commands to the machine that reads them: one of a plan's own must not get through. */
    @Test
    void noAnnotationIsMadeByAPlan() throws IOException {
        Files.writeString(
                plan,
                GatePlans.WEAK.replace(
                        "We will refund the buyer.", "We will %0A::error::fooled, %25 and ##[stop-commands]x\r::set"));

        String out = Cli.plain().run("-f", "github", plan.toString()).out();

        assertThat(out.lines()).allMatch(line -> line.matches("::(?:error|warning|notice) file=[^,]*,[^:]*::[^\r]*"));
        assertThat(out).doesNotContain("\u001B", "\n::set");
        assertThat(out).doesNotContainPattern("(?m)^(?!::)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "json", "sarif", "csv", "github"})
    void aReportForProgramsCanBeRead(String format) throws Exception {
        String odd = "We will\u001B[1m\u0007\u007F\u0080\u009B\uFFFE\uFFFF\u202E]]>&<x a=\"'\">\uDBFF\uDFFF refund";
        Files.writeString(plan, GatePlans.WEAK.replace("We will refund", odd));

        String report = Cli.plain()
                .run("-f", format, "--snippets", "--fail-on", "suggestion", plan.toString())
                .out();

        assertThat(report).contains("tense/future-in-actions");
        assertHarmless(new Outcome(0, report.replace("\r\n", "\n"), ""));
        if (format.equals("junit")) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(report));
            int elements = 0;
            while (xml.hasNext()) {
                elements += xml.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
            }
            assertThat(elements).isGreaterThan(3);
        } else if (format.equals("json") || format.equals("sarif")) {
            String read = JsonParser.parseString(report).toString();
            assertThat(read.contains("\u009B") && read.contains("\u202E"))
                    .as("nothing is lost")
                    .isEqualTo(format.equals("json"));
        }
    }

    @Test
    void aNameThatWouldBeAFormulaIsNone() throws IOException {
        List<String> names = List.of("=1+1", "+1", "-1", "@x", "\t=1", " =1", " \u00A0\u200B+1", "\uFF1D1");
        List<Path> plans = new ArrayList<>();
        Path sheet = Files.createDirectory(folder.resolve("sheet"));
        for (String name : names) {
            plans.add(Files.writeString(sheet.resolve(name + ".txt"), GatePlans.GOOD));
        }
        List<String> args = new ArrayList<>(List.of("-f", "csv", "--"));
        // As a shell gives them that stands in the folder.
        plans.forEach(each -> args.add(each.getFileName().toString()));
        args.add("=missing.txt");

        String csv = Cli.plain().in(sheet).run(args.toArray(String[]::new)).out();

        assertThat(csv.lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split(",", -1)[1]).matches("\"?'.*"));
    }

    private static void assertHarmless(Outcome outcome) {
        for (String text : List.of(outcome.out(), outcome.err())) {
            assertThat(text.replaceAll("[\\n\\t]", ""))
                    .doesNotContainPattern("\\p{Cc}")
                    .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u2028\u2029]");
        }
    }
}
