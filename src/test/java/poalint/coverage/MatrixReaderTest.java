package poalint.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import poalint.Bench;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.plan.Span;

final class MatrixReaderTest {

    private static final String PLAN = """
            Root cause:
            - We had no second scanner, so nine orders were shipped late.
            - Nobody read the messages of the buyers at the weekend.

            Actions taken:
            - On 3 May we bought a second scanner.
            - On 4 May we studied the Late Shipment Rate page.
            - On 5 May we took new photos of our cups.

            Prevention:
            - Since 6 May the packer tests both scanners every morning.
            """;

    @Test
    void aRowTiesACauseToTheStepsOnItsTopics() {
        Matrix.Row row = matrix(PLAN).rows().get(0);

        assertThat(lines(PLAN, row.actions())).containsExactly(6);
        assertThat(lines(PLAN, row.prevention())).containsExactly(11);
        assertThat(row.isOpen()).isFalse();
    }

    @Test
    void aCauseThatNoStepTakesUpIsOpen() {
        Matrix.Row row = matrix(PLAN).rows().get(1);

        assertThat(row.topics()).containsExactly("handling time", "messages");
        assertThat(row.isOpen()).isTrue();
    }

    @Test
    void theTitleOfAPolicyTiesNothing() {
        String plan = PLAN.replace("Late Shipment Rate page", "Buyer-Seller Messaging Policy");

        assertThat(matrix(plan).rows().get(1).isOpen()).isTrue();
    }

    @Test
    void aStepOnSomethingElseIsAStray() {
        assertThat(matrix(PLAN).strays())
                .extracting(stray -> stray.topics().iterator().next())
                .contains("pictures")
                .doesNotContain("software");
    }

    @Test
    void withoutStepsThereIsNoMatrix() {
        assertThat(matrix("Root cause:\nWe had no second scanner, so nine orders were shipped late.\n"))
                .isEqualTo(new Matrix(List.of(), List.of()));
    }

    private static Matrix matrix(String text) {
        return Bench.cases().read(Submission.of(new Source(text), Bench.TODAY)).matrix();
    }

    private static List<Integer> lines(String text, List<Span> spans) {
        Source source = new Source(text);
        return spans.stream().map(span -> source.line(span.start())).toList();
    }
}
