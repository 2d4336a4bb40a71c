package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.cli.Cli.Outcome;
import poalint.report.JsonFormat;

/** Plans and notices that are documents of other programs. */
final class DocumentCommandTest {

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");

    @TempDir
    private Path folder;

    /** LibreOffice made the documents of one plan; the mail was written as mail programs do. */
    @ParameterizedTest
    @ValueSource(strings = {"md", "docx", "odt", "rtf", "pdf", "html", "eml"})
    void onePlanHasTheSameFindingsInEveryFormat(String ending) {
        JsonObject text = plan(json(DOCUMENTS.resolve("twine.txt").toString()));
        JsonObject document = plan(json(DOCUMENTS.resolve("twine." + ending).toString()));

        assertThat(findings(text)).hasSize(3);
        assertThat(findings(document)).isEqualTo(findings(text));
        assertThat(document.get("score")).isEqualTo(text.get("score"));
        assertThat(document.get("issue")).isEqualTo(text.get("issue"));
        String page = ending.equals("pdf") ? ", page 1" : "";
        assertThat(strings(document, "place"))
                .containsExactly(
                        "Root cause, paragraph 1, sentence 4" + page,
                        "Actions taken, list item 3, sentence 1" + page,
                        "Prevention, list item 3, sentence 1" + page);
        assertThat(document.getAsJsonObject("document").get("format").getAsString())
                .isEqualTo(ending);
        assertThat(text.has("document")).isFalse();
    }

    @Test
    void theReportOfADocumentMeetsTheSchema() throws IOException {
        try (InputStream schema = JsonFormat.class.getResourceAsStream("report-1.schema.json")) {
            String written = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(new ValidatorFactory()
                            .withJsonNodeFactory(new GsonNode.Factory())
                            .validate(
                                    written,
                                    json(DOCUMENTS.resolve("kites.docx").toString())
                                            .toString())
                            .isValid())
                    .isTrue();
        }
    }

    @Test
    void theTextReportNamesThePlaceInTheDocument() {
        Outcome outcome = Cli.plain().run(DOCUMENTS.resolve("twine.pdf").toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("  document      PDF document; lines are those that \"poa-lint text\" prints of it\n")
                .contains("error[tense/future-in-actions] Actions taken, list item 3, sentence 1, page 1 (line ");
    }

    @Test
    void changesAndCommentsAreSaidAloud() {
        Outcome outcome =
                Cli.plain().run("-f", "json", DOCUMENTS.resolve("kites.docx").toString());

        assertThat(outcome.err()).contains("it has 2 tracked changes").contains("it has 1 comment");
        assertThat(plan(JsonParser.parseString(outcome.out()).getAsJsonObject())
                        .getAsJsonObject("document")
                        .getAsJsonArray("notes"))
                .hasSize(2);
    }

    @Test
    void theTextOfADocumentIsPrinted() throws IOException {
        String document = DOCUMENTS.resolve("twine.docx").toString();
        String text = DOCUMENTS.resolve("twine.txt").toString();

        Outcome outcome = Cli.plain().run("text", document);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("# Plan of Action: garden twine")
                .contains("\n3. We will write to the two");
        assertThat(Cli.plain().run("text", text).out()).isEqualTo(Files.readString(Path.of(text)));
        assertThat(Cli.plain().withInput("{\\rtf1 It broke.}").run("text", "-").out())
                .isEqualTo("It broke.\n");
    }

    @Test
    void whatCannotBeReadIsTwoForItsTextToo() throws IOException {
        Path archive = folder.resolve("plan.docx");
        Files.writeString(archive, "PK\u0003\u0004 and no more");

        assertThat(Cli.plain().run("text", archive.toString()))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "poa-lint: " + archive
                                + ": it is damaged or not complete; open it in the program that made it and save it"
                                + " anew.\n"));
        assertThat(Cli.plain().run("text", folder.resolve("none").toString()).status())
                .isEqualTo(2);
    }

    @Test
    void aFolderOfDocumentsIsReadAndABrokenOneDoesNotStopTheOthers() throws IOException {
        for (String name : List.of("twine.docx", "twine.pdf", "twine.txt")) {
            Files.copy(DOCUMENTS.resolve(name), folder.resolve(name));
        }
        Files.write(folder.resolve("broken.pdf"), "%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII));
        Files.writeString(folder.resolve("~$twine.docx"), "lock");

        Outcome outcome = Cli.plain().run("-q", folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out().lines())
                .hasSize(6)
                .anyMatch(line -> line.contains("twine.docx: 96 of 100"))
                .anyMatch(line -> line.contains("twine.pdf: 96 of 100"))
                .anyMatch(line -> line.contains("twine.txt: 96 of 100"))
                .anyMatch(line -> line.startsWith("not checked: ") && line.contains("broken.pdf: it is damaged"));
    }

    @Test
    void aNoticeMayBeADocument() throws IOException {
        String notice =
                "<html><body><p>Your account was deactivated.</p><p>Please send us a plan of action that explains:</p>"
                        + "<ul><li>the root cause of the late deliveries</li><li>the actions you have taken</li>"
                        + "<li>the steps you take to prevent them</li></ul></body></html>";
        Path file = Files.writeString(folder.resolve("letter.html"), notice);
        Files.copy(DOCUMENTS.resolve("twine.docx"), folder.resolve("twine.docx"));
        Files.writeString(folder.resolve("twine.notice.html"), notice);

        JsonObject named = plan(json(
                "--notice", file.toString(), DOCUMENTS.resolve("twine.docx").toString()));
        Outcome inFolder = Cli.plain().run("-f", "json", folder.toString());

        assertThat(named.getAsJsonObject("notice").getAsJsonArray("obligations"))
                .hasSize(3);
        assertThat(strings(JsonParser.parseString(inFolder.out()).getAsJsonObject(), "plans", "path"))
                .containsExactly(folder + "/twine.docx");
        assertThat(JsonParser.parseString(inFolder.out())
                        .getAsJsonObject()
                        .getAsJsonArray("plans")
                        .get(0)
                        .getAsJsonObject()
                        .get("notice"))
                .isEqualTo(named.get("notice"));
    }

    private static JsonObject json(String... args) {
        List<String> all = new ArrayList<>(List.of("-f", "json"));
        all.addAll(List.of(args));
        return JsonParser.parseString(
                        Cli.plain().run(all.toArray(String[]::new)).out())
                .getAsJsonObject();
    }

    private static JsonObject plan(JsonObject report) {
        return report.getAsJsonArray("plans").get(0).getAsJsonObject();
    }

    /** Without what tells of the text view alone. */
    private static List<String> findings(JsonObject plan) {
        List<String> findings = new ArrayList<>();
        for (JsonElement each : plan.getAsJsonArray("findings")) {
            JsonObject finding = each.getAsJsonObject().deepCopy();
            List.of("place", "line", "column", "endLine", "endColumn").forEach(finding::remove);
            findings.add(finding.toString());
        }
        return findings;
    }

    private static List<String> strings(JsonObject plan, String key) {
        return strings(plan, "findings", key);
    }

    private static List<String> strings(JsonObject object, String array, String key) {
        List<String> strings = new ArrayList<>();
        object.getAsJsonArray(array)
                .forEach(each -> strings.add(each.getAsJsonObject().get(key).getAsString()));
        return strings;
    }
}
