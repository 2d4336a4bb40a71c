package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import poalint.Bench;
import poalint.cli.Cli.Outcome;

/** The list of several plans, and their pages. */
final class HtmlFolderTest {

    @TempDir
    private Path folder;

    private Path plans = Path.of("");

    @BeforeEach
    void writePlans() throws IOException {
        plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(plans.resolve("weak one.txt"), HtmlPlans.WEAK);
        Files.writeString(plans.resolve("hostile.txt"), HtmlPlans.HOSTILE);
        Files.writeString(plans.resolve("courier.txt"), Bench.plan("courier"));
    }

    @Test
    void theListStandsBesideAFolderOfPages() throws IOException {
        Outcome outcome = run("r & d.html");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(names(folder)).containsExactly("plans", "r & d-plans", "r & d.html");
        assertThat(links("r & d.html")).hasSize(3).allMatch(Files::exists);
        for (Path page : links("r & d.html")) {
            Path back = folder.relativize(page.resolveSibling(
                    URI.create(first(Dom.of(Files.readString(page)))).getPath()));
            assertThat(back.normalize()).hasToString("r & d.html");
        }
    }

    @Test
    void thePlansStandWeakestFirstWithNoAverage() throws IOException {
        run("list.html");
        Dom list = dom("list.html");

        assertThat(list.ofClass("score").stream()
                        .map(cell -> Integer.parseInt(cell.getTextContent().strip())))
                .hasSize(3)
                .isSorted();
        assertThat(Files.readString(folder.resolve("list.html"))).doesNotContainIgnoringCase("average", "mean ");
    }

    @Test
    void theSpreadOfTheScoresIsAPictureWithWords() throws IOException {
        run("list.html");
        Dom list = dom("list.html");
        Element picture = list.named("svg").get(0);

        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(list.id("histogram-told").getTextContent()).matches("(\\d+ to \\d+: [^;]+(; )?){1,3}");
        assertThat(list.texts("count").stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(3);
    }

    @Test
    void thePageOfAPlanKeepsItsNameAndItsBytes() throws IOException {
        run("list.html");
        Path page = links("list.html").get(0);
        byte[] before = Files.readAllBytes(page);
        Files.writeString(plans.resolve("another.txt"), HtmlPlans.WEAK);
        run("list.html");

        assertThat(links("list.html")).hasSize(4).contains(page);
        assertThat(Files.readAllBytes(page)).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsOnTheListAndTheOthersHaveTheirPages() throws IOException {
        Files.write(plans.resolve("broken.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Outcome outcome = run("list.html");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(dom("list.html").texts("alarm")).singleElement().asString().contains("broken.txt");
        assertThat(links("list.html")).hasSize(3).allMatch(Files::exists);
    }

    @Test
    void aFolderThatIsNamedIsMadeAndFilled() throws IOException {
        Outcome outcome = run("client/report/");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(names(folder.resolve("client/report"))).hasSize(4).contains("index.html");
        assertThat(links("client/report/index.html")).hasSize(3).allMatch(Files::exists);
    }

    @Test
    void onePlanAloneIsOneFile() throws IOException {
        Files.delete(plans.resolve("hostile.txt"));
        Files.delete(plans.resolve("weak one.txt"));
        run("one.html");

        assertThat(names(folder)).containsExactly("one.html", "plans");
        assertThat(dom("one.html").ofClass("sheet")).hasSize(1);
    }

    @Test
    void aFileThatIsNoneOfOursIsNotReplaced() throws IOException {
        Files.createDirectory(folder.resolve("site"));
        Path mine = Files.writeString(folder.resolve("site/index.html"), "<!DOCTYPE html><title>my site</title>");
        Outcome outcome = run("site");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("index.html is there already and is no page of poa-lint");
        assertThat(mine).content().contains("my site");
        assertThat(names(plans)).containsExactly("courier.txt", "hostile.txt", "weak one.txt");
    }

    @Test
    void ourOwnPagesAreReplaced() throws IOException {
        run("site/");

        assertThat(run("site").status()).isEqualTo(1);
        assertThat(names(folder.resolve("site"))).hasSize(4);
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("list-plans"), "mine");
        Outcome outcome = run("list.html");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("list-plans is there already and is none");
        assertThat(folder.resolve("list-plans")).hasContent("mine");
    }

    @Test
    void aPlanIsNeverReplaced() throws IOException {
        Outcome outcome = Cli.plain().run("-f", "html=" + plans.resolve("courier.txt"), plans.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("would overwrite");
        assertThat(plans.resolve("courier.txt"))
                .hasContent(Bench.plan("courier").stripTrailing());
    }

    @Test
    void standardOutputHasTheListAlone() {
        Outcome outcome = Cli.plain().run("-f", "html", plans.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "3 plans, weakest first", "The page of each plan is written where the report is given a file.")
                .doesNotContain("<a href");
    }

    private Outcome run(String target) {
        return Cli.plain().run("-f", "html=" + folder + "/" + target, plans.toString());
    }

    private Dom dom(String name) throws IOException {
        return Dom.of(Files.readString(folder.resolve(name)));
    }

    /** The pages to which a list leads, as a browser finds them. */
    private List<Path> links(String list) throws IOException {
        List<Path> links = new ArrayList<>();
        for (Element link : dom(list).named("a")) {
            String path = URI.create(link.getAttribute("href")).getPath();
            links.add(folder.resolve(list).resolveSibling(path).normalize());
        }
        return links;
    }

    private static String first(Dom page) {
        return page.named("a").get(0).getAttribute("href");
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
