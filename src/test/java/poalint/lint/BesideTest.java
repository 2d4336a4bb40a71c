package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import poalint.Bench;
import poalint.Made;
import poalint.corpus.Passage;
import poalint.corpus.SharedText;
import poalint.lint.Acceptance.Accepted;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.Match;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;

/** Rules that judge a plan beside the other plans of a run: they wait until these are known. */
final class BesideTest {

    private static final Source SOURCE = new Source("Root cause:\nIt broke.\n\nPrevention:\nWe look.\n");
    private static final SharedText SHARED =
            new SharedText(List.of(new Passage(new Span(12, 21), 2, "other.txt", 1, 1, 0, true)), Optional.empty());

    private static final Rule FIRST = word("a/first", new Span(12, 14));
    private static final Rule FOLDED = word("c/folded", new Span(12, 21));
    private static final Rule LATER = word("d/later", new Span(35, 42));
    private static final Rule COMPARING =
            Made.rule("b/comparing", Severity.WARNING, Scope.PLAN, false, new Comparing());
    private static final List<Rule> RULES = List.of(FIRST, COMPARING, FOLDED, LATER);

    @Test
    void withoutOtherPlansTheyAreSkipped() {
        LintResult alone = alone(Acceptance.NONE);

        assertThat(alone.skipped()).containsExactly(new SkippedRule("b/comparing", "one plan only"));
        assertThat(alone.ran()).containsExactly(FIRST, FOLDED, LATER);
    }

    @Test
    void besideOtherPlansTheyAreRunAndWhatWasFoundIsKept() {
        LintResult beside = Linter.beside(RULES, alone(Acceptance.NONE), SHARED, Acceptance.NONE);

        assertThat(beside.skipped()).isEmpty();
        assertThat(beside.ran()).containsExactly(FIRST, COMPARING, FOLDED, LATER);
        assertThat(shown(beside)).containsExactly("a/first", "b/comparing", "d/later");
        assertThat(beside.findings().get(0).also())
                .extracting(each -> each.rule().id())
                .containsExactly("c/folded");
        assertThat(beside.judged().shared()).contains(SHARED);
    }

    @Test
    void whatIsSkippedForAnotherReasonStaysSkipped() {
        LintResult alone = Bench.linter(Bench.catalogue().rules()).lint(Submission.of(SOURCE, Bench.TODAY));

        LintResult beside = Linter.beside(Bench.catalogue().rules(), alone, SHARED, Acceptance.NONE);

        assertThat(alone.skipped()).contains(new SkippedRule("duplication/across-plans", "one plan only"));
        assertThat(beside.skipped())
                .isEqualTo(alone.skipped().stream()
                        .filter(each -> !each.rule().equals("duplication/across-plans"))
                        .toList());
    }

    @Test
    void whatIsLetStandIsJudgedAnew() {
        Acceptance first = (plan, finding) ->
                finding.rule().equals(FIRST) ? Optional.of(new Accepted(1, "we know")) : Optional.empty();
        LintResult alone = alone(first);
        assertThat(shown(alone)).containsExactly("c/folded", "d/later");

        assertThat(shown(Linter.beside(RULES, alone, SHARED, first)))
                .containsExactly("b/comparing", "c/folded", "d/later");
        assertThat(shown(Linter.beside(RULES, alone, SHARED, Acceptance.NONE)))
                .containsExactly("a/first", "b/comparing", "d/later");
    }

    @Test
    void onlyARunWithSuchARuleComparesPlans() {
        assertThat(Bench.linter(RULES).comparesPlans()).isTrue();
        assertThat(Bench.linter(List.of(FIRST, LATER)).comparesPlans()).isFalse();
    }

    private static LintResult alone(Acceptance acceptance) {
        return Bench.linter(RULES).lint(Submission.of(SOURCE, Bench.TODAY), acceptance);
    }

    private static List<String> shown(LintResult result) {
        return result.findings().stream()
                .map(reported -> reported.finding().rule().id())
                .toList();
    }

    private static Rule word(String id, Span span) {
        return Made.rule(id, Severity.ERROR, Scope.SPAN, false, plan -> List.of(Match.at(span)));
    }

    /** Finds what is shared. */
    private record Comparing() implements Check {

        @Override
        public boolean comparesPlans() {
            return true;
        }

        @Override
        public List<Match> find(Case judged) {
            return judged.shared().orElseThrow().passages().stream()
                    .map(passage -> Match.at(passage.span()))
                    .toList();
        }
    }
}
