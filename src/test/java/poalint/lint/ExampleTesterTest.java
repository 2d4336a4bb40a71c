package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import poalint.Bench;
import poalint.Made;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Example;
import poalint.rule.Match;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;

final class ExampleTesterTest {

    private static final String TEXT = "Root cause: our printer broke.";
    private static final Span OUR = new Span(12, 15);
    private static final Span PRINTER = new Span(16, 23);

    @Test
    void aGoodExampleMustNotBeFlagged() {
        assertThat(test(false, List.of())).isEmpty();
        assertThat(test(false, List.of(), PRINTER, OUR)).contains("a good example is flagged at \"our\", \"printer\"");
    }

    @Test
    void aBadExampleMustBeFlagged() {
        assertThat(test(true, List.of(), OUR)).isEmpty();
        assertThat(test(true, List.of())).contains("a bad example is not flagged");
        assertThat(test(true, List.of(OUR))).contains("a bad example is not flagged");
    }

    @Test
    void aBadExampleMustBeFlaggedAtItsMarks() {
        assertThat(test(true, List.of(OUR, PRINTER), PRINTER, OUR, OUR)).isEmpty();
        assertThat(test(true, List.of(PRINTER), OUR, PRINTER))
                .contains("the example marks \"printer\", but flagged is \"our\", \"printer\"");
    }

    private static Optional<String> test(boolean bad, List<Span> marks, Span... found) {
        Rule rule = Made.rule(
                "a/rule",
                Severity.ERROR,
                Scope.SPAN,
                false,
                plan -> Arrays.stream(found).map(Match::at).toList());
        Example example = new Example(1, TEXT, new Source(TEXT), Optional.empty(), Optional.empty(), bad, marks);

        return new ExampleTester(Bench.cases()).test(rule, example);
    }
}
