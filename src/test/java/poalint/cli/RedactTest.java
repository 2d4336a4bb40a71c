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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --redact}: nothing that gives somebody away is in any report, and nothing else changes. */
final class RedactTest {

    private static final String NOTICE = """
            Hello,
            Your account has been deactivated because of your late shipment rate.
            Please explain the root cause, the actions you have taken and how you prevent it.
            Orders: 408-7719234-0098899, 408-7719234-0098812
            ASIN: B0D9X1QM7Z
            """;

    /** Each line has something to hide, and something that a rule quotes or shows. */
    private static final String PLAN = """
            Dear Seller Performance,

            Our shop Brightline Trading Ltd (VAT GB 123 4567 89) has always sold quality lamps, and we are very sorry.

            Root cause of order 408-7719234-0098812
            - In May our packer Zhao Min regularly sent several orders to the wrong buyer, Mrs Jutta Kornfeld, 4 Quarry Street, Leeds LS1 4AB.
            - Several lamps (ASIN B0F3K7XW2Q) were late; tracking number 1Z9990000000000001, and Piotr Nowak called +44 20 7946 0958 soon.

            Actions taken
            - Zhao Min, our warehouse manager, will refund order 408-7719234-0098813 soon to the account DE89 3704 0044 0532 0130 00.
            - We will write to jutta.k@example.com and to many buyers, such as the buyer of order 408-7719234-0098814, from 0161 496 0000.
            - The tracking page https://track.example.com/1Z9990000000000001 is looked at regularly.

            Prevention
            - Piotr regularly checks the labels with merchant A1B2C3D4E5F6G7. Mark counts them soon, and Li Wei as well.
            - The tracking page https://track.example.com/1Z9990000000000001 is looked at regularly.
            - We will regularly use https://sellercentral.amazon.com/gp/help/G200414320.

            Kind regards, Olga van den Berg
            Brightline Trading Ltd
            12 Mill Lane
            Manchester M1 2AB
            """;

    private static final List<String> SECRETS = List.of(
            "Brightline",
            "GB 123",
            "4567 89",
            "7719234",
            "009881",
            "Zhao",
            "Jutta",
            "Kornfeld",
            "Quarry Street",
            "LS1",
            "B0F3K7XW2Q",
            "B0D9X1QM7Z",
            "1Z999",
            "Piotr",
            "Nowak",
            "7946 0958",
            "3704 0044",
            "0532 0130",
            "jutta.k",
            "example.com",
            "0161 496",
            "A1B2C3",
            "Mark",
            "Li Wei",
            "Olga",
            "Berg",
            "Mill Lane",
            "Manchester",
            "M1 2AB");

    @TempDir
    private Path folder;

    private Path plan;
    private Path notice;

    @BeforeEach
    void write() throws IOException {
        plan = folder.resolve("plan.txt");
        notice = folder.resolve("plan.notice.txt");
        Files.writeString(plan, PLAN);
        Files.writeString(notice, NOTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "csv", "github"})
    void nothingThatGivesSomebodyAwayIsInAReport(String format) {
        String hidden = withoutRules(run("-f", format, "--redact", "--snippets", "--verbose"));
        String open = run("-f", format, "--snippets", "--verbose");

        assertThat(hidden).contains("[order id]");
        assertThat(SECRETS).allSatisfy(secret -> assertThat(hidden).doesNotContain(secret));
        assertThat(open).contains("7719234");
    }

    /** The test above is worth something only where the secrets would be told. */
    @Test
    void withoutItTheTextReportTellsNearlyAllOfThem() {
        String open = run("-f", "text", "--snippets", "--verbose");

        assertThat(SECRETS.stream().filter(open::contains).count()).isGreaterThanOrEqualTo(18);
    }

    @Test
    void thePageHidesItToo() throws IOException {
        Path page = folder.resolve("page.html");
        run("-f", "html=" + page, "--redact");
        String html = Files.readString(page);

        assertThat(html).contains("[order id]", "[name]");
        // The style of the page has words of its own.
        String body = html.substring(html.indexOf("<body"));
        assertThat(SECRETS.stream().filter(secret -> !secret.equals("Mark")))
                .allSatisfy(secret -> assertThat(body).doesNotContain(secret));
        assertThat(body).doesNotContain("Mark counts");
    }

    /** A rule's words can begin or end within a name: the rest of the name gives somebody away as well. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "csv", "github"})
    void aPartOfANameIsHiddenWhereAMessageBeginsOrEndsInIt(String format) throws IOException {
        Path own = folder.resolve("own");
        OwnRules.write(own);
        Path rule = own.resolve("house/gift.yaml");
        Files.writeString(
                rule,
                OwnRules.GIFT
                        .replace("any: [gift card~]", "any: [packer _, kornfeld said, _ mill, dubois bought]")
                        .replaceAll("(?s)examples:.*", """
                                examples:
                                  bad:
                                    - actions-taken: "Our [[packer Olga]] counts."
                                    - actions-taken: "Ms [[Dubois bought]] one."
                                  good:
                                    - actions-taken: "We refunded the buyer."
                                    - actions-taken: "We wrote to the buyer."
                                """));
        Files.writeString(plan, """
                Root cause: in May 2025 our scanner broke.

                Actions taken:
                - Our packer Zhao Min Rosa counted them on 5 May 2025.
                - On 5 May 2025 Mrs Jutta Kornfeld said yes.
                - We moved to 12 Mill Lane, Leeds LS1 4AB.
                - On 6 May 2025 Jean-Marie Dubois bought a scanner.

                Prevention:
                - Zhao Min Rosa tests it every morning.
                """);

        String open = run("-f", format, "--snippets", "--rules", own.toString(), "--select", "house");
        String hidden = run("-f", format, "--snippets", "--redact", "--rules", own.toString(), "--select", "house");

        assertThat(open).contains("packer Zhao", "Kornfeld said", "12 Mill", "Dubois bought");
        assertThat(hidden).contains("packer [name]", "[name] said", "[address]", "[name] bought");
        assertThat(List.of("Zhao", "Kornfeld", "Mill", "Lane", "Leeds", "Jean", "Marie", "Dubois"))
                .allSatisfy(part -> assertThat(withoutRules(hidden)).doesNotContain(part));
    }

    @Test
    void whatIsSaidOnStandardErrorHasNoneEither() throws IOException {
        Cli.Outcome outcome = Cli.plain()
                .run(
                        "-f",
                        "json",
                        "--redact",
                        "--notice",
                        notice.toString(),
                        plan.toString(),
                        folder.resolve("nowhere.txt").toString());

        assertThat(outcome.err()).contains("nowhere.txt: there is no such file.");
        assertThat(SECRETS).allSatisfy(secret -> assertThat(outcome.err()).doesNotContain(secret));
    }

    @Test
    void everythingElseStaysAsItIs() {
        assertThat(places(run("-f", "json", "--redact"))).isNotEmpty().isEqualTo(places(run("-f", "json")));
    }

    @Test
    void whatIsHiddenIsNamedByItsKind() {
        String text = run("-f", "text", "--redact");

        assertThat(text)
                .contains(
                        "[order id]",
                        "[ASIN]",
                        "[name]",
                        "[company]",
                        "[address]",
                        "[tracking number]",
                        "[bank data]",
                        "[link]",
                        "https://sellercentral.amazon.com/gp/help/G200414320");
        assertThat(text).doesNotContain("][");
    }

    @Test
    void ordinaryWordsStay() throws IOException {
        Files.writeString(plan, """
                Root cause
                In May our scanner broke, and Royal Mail took the parcels late. Several buyers of the Black Lamp wrote to us.

                Actions taken
                - On 5 May 2025 we bought 2 scanners for 1,250.00 EUR. We will mark the boxes soon.
                - Since Monday, 2025-05-12, Seller Central shows 98.5 % regularly.

                Prevention
                - Will the scanner fail, the packer soon uses the other.
                """);

        String open = Cli.plain().run("--verbose", plan.toString()).out();

        assertThat(Cli.plain().run("--verbose", "--redact", plan.toString()).out())
                .isEqualTo(open);
    }

    /** The rules have examples, with people and numbers of their own. */
    private static String withoutRules(String report) {
        return report.substring(Math.max(0, report.indexOf("\"automationDetails\"")));
    }

    private String run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--notice", notice.toString(), plan.toString()));
        return Cli.plain().run(all.toArray(String[]::new)).out();
    }

    private static List<String> places(String json) {
        JsonObject plan = JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonArray("plans")
                .get(0)
                .getAsJsonObject();
        List<String> places = new ArrayList<>();
        places.add(plan.get("score") + " " + plan.get("categories"));
        JsonArray findings = plan.getAsJsonArray("findings");
        for (JsonElement element : findings) {
            JsonObject finding = element.getAsJsonObject();
            places.add(finding.get("rule") + " " + finding.get("line") + " " + finding.get("column") + " "
                    + finding.get("endLine") + " " + finding.get("endColumn") + " " + finding.get("gain"));
        }
        return places;
    }
}
