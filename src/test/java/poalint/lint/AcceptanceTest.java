package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import poalint.Bench;
import poalint.Made;
import poalint.lint.Acceptance.Accepted;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.Finding;
import poalint.rule.Match;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;

/** Findings that somebody lets stand: told, but not among the others, and counted in one of the two scores. */
final class AcceptanceTest {

    private static final Source SOURCE = new Source("Root cause:\nIt broke.\n\nPrevention:\nWe look.\n");
    private static final Check FIRST_WORD = plan -> List.of(Match.at(new Span(0, 4)));
    private static final Check LATER = plan -> List.of(Match.at(new Span(23, 33)));
    private static final Rule EARLY = Made.rule("b/early", Severity.ERROR, Scope.SPAN, false, FIRST_WORD);
    private static final Rule LATE = Made.rule("a/late", Severity.ERROR, Scope.SPAN, false, LATER);
    private static final Rule OTHER = Made.rule("c/other", Severity.ERROR, Scope.SPAN, false, LATER);

    @Test
    void whatIsLetStandIsToldApart() {
        LintResult result = lint(Acceptance.NONE);
        assertThat(result.suppressed()).isEmpty();
        assertThat(result.score()).isEqualTo(result.strict());

        LintResult accepted = lint((plan, finding) ->
                finding.rule().id().equals("b/early") ? Optional.of(new Accepted(3, "we know")) : Optional.empty());

        assertThat(accepted.suppressed())
                .containsExactly(new Suppressed(findings(result).get(0), new Accepted(3, "we know")));
        assertThat(findings(accepted)).isEqualTo(findings(result).subList(1, 3));
        assertThat(accepted.strict()).isEqualTo(result.strict());
        assertThat(accepted.score().total()).isGreaterThan(accepted.strict().total());
    }

    @Test
    void whatIsLetStandIsInTheOrderOfTheText() {
        assertThat(lint((plan, finding) -> Optional.of(new Accepted(1, "all of it")))
                        .suppressed())
                .extracting(each -> each.finding().rule().id())
                .containsExactly("b/early", "a/late", "c/other");
    }

    private static LintResult lint(Acceptance acceptance) {
        return Bench.linter(List.of(EARLY, LATE, OTHER)).lint(Submission.of(SOURCE, Bench.TODAY), acceptance);
    }

    private static List<Finding> findings(LintResult result) {
        return result.findings().stream()
                .flatMap(reported -> Stream.concat(Stream.of(reported.finding()), reported.also().stream()))
                .toList();
    }
}
