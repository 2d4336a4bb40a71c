package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.document.Format;

/** Any file, read as a web page. */
@Bounded
final class WebPageFuzzTest {

    @FuzzTest
    void isReadOrRefused(byte[] input) {
        Reading.of(Format.WEB_PAGE, input);
    }
}
