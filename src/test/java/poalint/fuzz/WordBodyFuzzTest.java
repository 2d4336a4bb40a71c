package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import poalint.document.Format;

/** The parts of a Word document. */
@Bounded
final class WordBodyFuzzTest {

    @FuzzTest
    void areReadOrRefused(byte[] input) {
        Reading.of(
                Format.WORD,
                Reading.archive(
                        input, "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"));
    }
}
