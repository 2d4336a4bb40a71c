package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import poalint.Bench;

/** The Nu HTML Checker has nothing against the pages. */
final class HtmlMarkupTest {

    @TempDir
    private Path folder;

    @Test
    void everyPageIsValid() throws IOException, SAXException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(plans.resolve("weak.txt"), HtmlPlans.WEAK);
        Files.writeString(plans.resolve("weak.notice.txt"), HtmlPlans.NOTICE);
        Files.writeString(plans.resolve("hostile & <b>.txt"), HtmlPlans.HOSTILE);
        Files.writeString(plans.resolve("courier.txt"), Bench.plan("courier"));
        Files.write(plans.resolve("broken.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Cli.plain().run("-f", "html=" + folder.resolve("pages/") + "/", plans.toString());
        try (Stream<Path> pages = Files.list(folder.resolve("pages"))) {
            List<Path> all = pages.sorted().toList();
            assertThat(all).hasSize(4);
            for (Path page : all) {
                assertThat(problems(page)).as(page.toString()).isEmpty();
            }
        }
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws IOException, SAXException {
        Path page = Files.writeString(folder.resolve("bad.html"), "<!DOCTYPE html><title>x</title><p></b>");

        assertThat(problems(page)).isNotEmpty();
    }

    private static List<String> problems(Path page) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        // It takes a style with a hash in the policy for a forbidden one; a browser shows better.
        return checker.validate(page)
                .lines()
                .filter(line -> !line.contains("Content Security Policy") && !line.isBlank())
                .toList();
    }
}
