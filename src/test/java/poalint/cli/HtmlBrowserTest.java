package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import poalint.Bench;

/** The pages in a real browser. */
final class HtmlBrowserTest {

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        started = Browser.start();
        assumeTrue(started.isPresent(), "no Chromium with its chromedriver starts on this machine");
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(plans.resolve("weak.txt"), HtmlPlans.WEAK);
        Files.writeString(plans.resolve("weak.notice.txt"), HtmlPlans.NOTICE);
        Files.writeString(plans.resolve("hostile.txt"), HtmlPlans.HOSTILE);
        Files.writeString(plans.resolve("courier.txt"), Bench.plan("courier"));
        Files.write(plans.resolve("broken.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Cli.plain().run("-f", "html=" + folder.resolve("list.html"), plans.toString());
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    @ParameterizedTest
    @CsvSource({
        "weak, 1280, light",
        "weak, 1280, dark",
        "weak, 390, light",
        "hostile, 1280, dark",
        "courier, 1280, light",
        "list, 1280, light",
        "list, 1280, dark",
        "list, 390, light",
    })
    void everybodyCanReadIt(String page, int width, String colours) throws IOException {
        browser().open(page(page), width, colours);

        assertThat(browser().violations()).isEmpty();
        assertThat(browser().tell("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling")
                .isEqualTo("true");
    }

    @Test
    void thePolicyLetsTheStyleThrough() throws IOException {
        browser().open(page("weak"), 1280, "light");
        assertThat(browser().tell("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(247, 245, 240)");
        browser().open(page("weak"), 1280, "dark");
        assertThat(browser().tell("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(21, 23, 26)");
    }

    @Test
    void aScriptInThePlanIsText() throws IOException {
        browser().open(page("hostile"), 1280, "light");

        assertThat(browser().tell("document.title")).startsWith("hostile.txt");
        assertThat(browser().tell("document.scripts.length")).isEqualTo("0");
    }

    @Test
    void theNotesAreFilteredBySeverityFromTheKeyboard() throws IOException {
        browser().open(page("weak"), 1280, "light");
        assertThat(shown(".note.s-warning")).isNotEmpty();

        browser().one("#s-warning").sendKeys(Keys.SPACE);

        assertThat(shown(".note.s-warning")).isEmpty();
        assertThat(shown(".ref.s-warning")).isEmpty();
        assertThat(shown(".note.s-error")).isNotEmpty();

        browser().one("#s-warning").sendKeys(Keys.SPACE);
        assertThat(shown(".note.s-warning")).isNotEmpty();
    }

    @Test
    void theNotesAreFilteredByCategory() throws IOException {
        browser().open(page("weak"), 1280, "light");
        int all = shown(".note").size();

        browser().one("#k0").sendKeys(Keys.SPACE);

        assertThat(shown(".note"))
                .isNotEmpty()
                .hasSizeLessThan(all)
                .hasSameSizeAs(browser().all(".note.k0"));
        browser().one("#k-all").sendKeys(Keys.SPACE);
        assertThat(shown(".note")).hasSize(all);
    }

    @Test
    void aNumberLeadsToItsNoteAndBack() throws IOException {
        browser().open(page("weak"), 1280, "light");

        browser().one("#mark-3").sendKeys(Keys.ENTER);
        assertThat(browser().tell("location.hash")).isEqualTo("#note-3");
        browser().one("#note-3 .number").sendKeys(Keys.ENTER);
        assertThat(browser().tell("location.hash")).isEqualTo("#mark-3");
    }

    @Test
    void theListIsSortedFromTheKeyboard() throws IOException {
        browser().open(page("list"), 1280, "light");
        List<String> weakestFirst = texts("td.score");
        WebElement score = browser().one("th:nth-child(2) button");

        score.sendKeys(Keys.ENTER);

        assertThat(texts("td.score")).containsExactly(weakestFirst.get(2), weakestFirst.get(1), weakestFirst.get(0));
        assertThat(browser().one("th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        browser().one("th:nth-child(1) button").sendKeys(Keys.SPACE);
        assertThat(texts("tbody th")).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"weak", "hostile", "courier"})
    void aPlanFitsOnTwoSheetsOfPaper(String page) throws IOException {
        browser().open(page(page), 1280, "light");

        assertThat(browser().pages()).isBetween(1, 2);
    }

    private static Browser browser() {
        return started.orElseThrow();
    }

    private static Path page(String name) throws IOException {
        if (name.equals("list")) {
            return folder.resolve("list.html");
        }
        try (Stream<Path> pages = Files.list(folder.resolve("list-plans"))) {
            return pages.filter(page -> String.valueOf(page.getFileName()).startsWith(name + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<WebElement> shown(String selector) {
        return browser().all(selector).stream().filter(WebElement::isDisplayed).toList();
    }

    private static List<String> texts(String selector) {
        return browser().all(selector).stream().map(WebElement::getText).toList();
    }
}
