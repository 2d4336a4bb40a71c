package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.document.Format;

/** Any file, read as a Rich Text document. */
@Bounded
final class RichTextFuzzTest {

    @FuzzTest
    void isReadOrRefused(byte[] input) {
        Reading.of(Format.RICH_TEXT, input);
    }
}
