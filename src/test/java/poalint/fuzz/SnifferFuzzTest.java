package poalint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import poalint.document.DocumentException;
import poalint.document.Documents;

/** What a file is, told by its content and its name. */
@Bounded
final class SnifferFuzzTest {

    private static final List<String> NAMES =
            List.of("-", "plan.txt", "plan.docx", "plan.odt", "plan.pdf", "plan.html", "plan.eml", "plan.md");

    @FuzzTest
    void isAFormatOrRefused(byte[] input) {
        for (String name : NAMES) {
            try {
                Documents.format(name, input);
            } catch (DocumentException e) {
                Invariants.refusal(String.valueOf(e.getMessage()));
            }
        }
    }
}
