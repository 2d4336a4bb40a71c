package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import poalint.Bench;
import poalint.cli.Cli.Outcome;
import poalint.plan.Source;

/** The page of one plan. */
final class HtmlReportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"courier", "late", "condition", "supplier", "tracking"})
    void thePlanStandsOnThePageAsItWasWritten(String name) throws IOException {
        String plan = Bench.plan(name);

        assertThat(words(page(plan))).isEqualTo(lines(plan));
    }

    @Test
    void textOfThePlanIsNeverMarkup() throws IOException {
        Dom page = page(HtmlPlans.HOSTILE);

        assertThat(page.named("script")).isEmpty();
        assertThat(page.named("img")).isEmpty();
        assertThat(page.named("style")).hasSize(1);
        assertThat(words(page))
                .isEqualTo(lines(HtmlPlans.HOSTILE
                        .replaceAll("[\u202E\u202C]", "")
                        .replaceAll("[\u0007\u001B\u000B\u0085\uFFFE]", "\uFFFD")));
        assertThat(page.ofClass("words")).hasSameSizeAs(page.ofClass("line"));
    }

    @Test
    void theNameOfThePlanIsNeverMarkup() throws IOException {
        Path plan = Files.writeString(folder.resolve("a&lt;'b.txt"), HtmlPlans.WEAK);
        Cli.plain().run("-f", "html=" + folder.resolve("p.html"), plan.toString());

        assertThat(dom("p.html").named("h1").get(0).getTextContent()).isEqualTo("a&lt;'b.txt");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFindingIsNumberedWhereItEndsAndExplained(String plan) throws IOException {
        Source source = new Source(plan);
        Outcome outcome = run(plan, "-f", "json");
        JsonArray findings = findings(outcome);
        Dom page = dom("page.html");

        assertThat(findings).hasSizeGreaterThan(5);
        assertThat(page.ofClass("note")).hasSize(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            JsonObject finding = findings.get(i).getAsJsonObject();
            Element reference = page.id("mark-" + (i + 1));
            Element note = page.id("note-" + (i + 1));
            Element row = (Element) reference.getParentNode().getParentNode().getParentNode();
            int start = source.lineSpan(Integer.parseInt(row.getAttribute("id").substring("row-".length())))
                    .start();
            String expected = plan.substring(start, end(source, finding));
            assertThat(Dom.words((Element) reference.getParentNode(), reference))
                    .as(finding.toString())
                    .isEqualTo(expected.replaceAll("[\u0007\u001B\u000B\u0085\uFFFE]", "\uFFFD")
                            .replaceAll("[\u202E\u202C]", ""));
            assertThat(reference.getAttribute("href")).isEqualTo("#note-" + (i + 1));
            assertThat(Dom.has(note, "s-" + finding.get("severity").getAsString()))
                    .isTrue();
            assertThat(note.getTextContent())
                    .contains(finding.get("message").getAsString())
                    .contains(finding.get("fix").getAsString())
                    .contains(finding.get("rule").getAsString());
        }
    }

    static List<String> plans() {
        return List.of(HtmlPlans.WEAK, HtmlPlans.HOSTILE);
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        Dom page = page(HtmlPlans.WEAK);

        assertThat(page.named("meta"))
                .anySatisfy(meta ->
                        assertThat(meta.getAttribute("content")).startsWith("default-src 'none'; style-src 'sha256-"));
        assertThat(page.elements()).allSatisfy(element -> {
            assertThat(element.getLocalName()).isNotIn("link", "script", "img", "iframe", "object", "embed", "base");
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                assertThat(attributes.item(i).getNodeName())
                        .isNotIn("src", "style")
                        .doesNotStartWith("on");
            }
            assertThat(element.getAttribute("href")).matches("(#[a-z0-9-]+)?");
        });
        assertThat(page.named("style").get(0).getTextContent()).doesNotContain("url(", "@import", "http");
    }

    @Test
    void everyWayInThePageLeadsSomewhere() throws IOException {
        Dom page = page(HtmlPlans.WEAK, "--notice", write("notice.txt", HtmlPlans.NOTICE));

        assertThat(page.named("a"))
                .hasSizeGreaterThan(20)
                .allSatisfy(link -> page.id(link.getAttribute("href").substring(1)));
        List<String> ids = page.elements().stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whatTheNoticeAsksIsToldWithItsAnswers() throws IOException {
        Dom page = page(HtmlPlans.WEAK, "--notice", write("notice.txt", HtmlPlans.NOTICE));

        Element table = page.ofClass("asked").get(0);
        assertThat(table.getTextContent()).contains("Root cause", "Actions taken", "Prevention", "feedback", "line 4");
        assertThat(page.texts("missing")).contains("nowhere");
        assertThat(page.texts("things")).anySatisfy(things -> assertThat(things).contains("ASIN B0ABCD1234: nowhere"));
        assertThat(page.texts("told")).anySatisfy(told -> assertThat(told).contains("48 hours after the notice"));
    }

    @Test
    void scoreCategoriesAndNextStepsAreThoseOfTheOtherReports() throws IOException {
        Outcome outcome = run(HtmlPlans.WEAK, "-f", "json");
        JsonObject plan = plan(outcome);
        Dom page = dom("page.html");

        String score = plan.get("score").getAsString();
        assertThat(page.id("score-title").getTextContent()).isEqualTo("Score " + score + " of 100");
        assertThat(page.texts("verdict"))
                .anySatisfy(
                        text -> assertThat(text).startsWith(plan.get("verdict").getAsString()));
        String bars = page.ofClass("bars").get(0).getTextContent();
        for (JsonElement each : plan.getAsJsonArray("categories")) {
            JsonObject category = each.getAsJsonObject();
            assertThat(bars)
                    .contains(category.get("name").getAsString())
                    .contains(category.get("score").getAsString() + " of "
                            + category.get("points").getAsString());
        }
        double most = findings(outcome).asList().stream()
                .mapToDouble(finding -> finding.getAsJsonObject().get("gain").getAsDouble())
                .max()
                .orElse(0);
        assertThat(page.ofClass("steps").get(0).getTextContent()).contains("+" + most);
    }

    @Test
    void whatIsHiddenIsSaid() throws IOException {
        Dom page = page(HtmlPlans.WEAK, "--min-severity", "error");

        assertThat(page.ofClass("note")).isNotEmpty().allMatch(note -> Dom.has(note, "s-error"));
        assertThat(page.texts("quiet")).anyMatch(text -> text.matches("\\d+ lighter notes are not shown\\."));
    }

    @Test
    void whatWasNotCheckedIsSaid() throws IOException {
        Files.write(folder.resolve("broken.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Dom page = page(HtmlPlans.WEAK, folder.resolve("broken.txt").toString());

        assertThat(page.texts("alarm")).singleElement().asString().contains("Not everything was checked", "broken.txt");
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        page(HtmlPlans.WEAK);
        byte[] first = Files.readAllBytes(folder.resolve("page.html"));
        page(HtmlPlans.WEAK);

        assertThat(Files.readAllBytes(folder.resolve("page.html"))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>\n");
    }

    @Test
    void withoutFileThePageGoesToStandardOutput() throws IOException {
        page(HtmlPlans.WEAK);
        Outcome outcome =
                Cli.plain().run("-f", "html", folder.resolve("plan.txt").toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo(Files.readString(folder.resolve("page.html")));
    }

    private Dom page(String plan, String... more) throws IOException {
        run(plan, more);
        return dom("page.html");
    }

    private Outcome run(String plan, String... more) throws IOException {
        String[] args = new String[more.length + 3];
        args[0] = "-f";
        args[1] = "html=" + folder.resolve("page.html");
        args[2] = write("plan.txt", plan);
        System.arraycopy(more, 0, args, 3, more.length);
        return Cli.plain().run(args);
    }

    private Dom dom(String name) throws IOException {
        return Dom.of(Files.readString(folder.resolve(name)));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static JsonObject plan(Outcome outcome) {
        return JsonParser.parseString(outcome.out())
                .getAsJsonObject()
                .getAsJsonArray("plans")
                .get(0)
                .getAsJsonObject();
    }

    private static JsonArray findings(Outcome outcome) {
        return plan(outcome).getAsJsonArray("findings");
    }

    private static int end(Source source, JsonObject finding) {
        int line = source.lineSpan(finding.get("endLine").getAsInt()).start();
        return source.text().offsetByCodePoints(line, finding.get("endColumn").getAsInt() - 1);
    }

    private static String words(Dom page) {
        return page.ofClass("words").stream()
                .map(words -> Dom.words(words, page.document()))
                .map(HtmlReportTest::lines)
                .collect(Collectors.joining("\n"));
    }

    /** Empty lines are told by space on the page. */
    private static String lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
