package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.document.Format;

/** Any file, read as a Word document. */
@Bounded
final class WordFuzzTest {

    @FuzzTest
    void isReadOrRefused(byte[] input) {
        Reading.of(Format.WORD, input);
    }
}
