package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.document.Format;

/** Any file, read as an OpenDocument text. */
@Bounded
final class OpenFuzzTest {

    @FuzzTest
    void isReadOrRefused(byte[] input) {
        Reading.of(Format.OPEN_DOCUMENT, input);
    }
}
