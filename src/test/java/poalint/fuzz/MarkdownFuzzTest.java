package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.document.Format;

/** Any text, read as Markdown. */
@Bounded
final class MarkdownFuzzTest {

    @FuzzTest
    void isReadOrRefused(byte[] input) {
        Reading.of(Format.MARKDOWN, input);
    }
}
