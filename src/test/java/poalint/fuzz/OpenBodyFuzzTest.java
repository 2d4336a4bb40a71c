package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.document.Format;

/** The parts of an OpenDocument text. */
@Bounded
final class OpenBodyFuzzTest {

    @FuzzTest
    void areReadOrRefused(byte[] input) {
        Reading.of(Format.OPEN_DOCUMENT, Reading.archive(input, "content.xml", "styles.xml"));
    }
}
