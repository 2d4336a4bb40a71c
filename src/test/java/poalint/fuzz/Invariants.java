package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.notice.Notice;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Origin;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.rule.Finding;

/** What holds for everything that is read, whatever was read. */
final class Invariants {

    private Invariants() {}

    /** What is said of an input that is refused: one line for its owner, not the words of a broken program. */
    static void refusal(String sentence) {
        // What it quotes are the words of the input.
        String own = sentence.replaceAll("\".*\"", "\"\"");

        assertThat(sentence).isNotBlank().doesNotContainPattern("\\p{Cntrl}").doesNotEndWith(": null");
        assertThat(own).as(sentence).doesNotContain("internal error", "Exception", "java.");
    }

    /** The text view of a document: its parts stand in it in order, and it steers no terminal. */
    static void view(Source view) {
        Origin origin = view.origin().orElseThrow();

        assertThat(view.text()).isNotBlank().doesNotContainPattern("[\\p{Cntrl}&&[^\\n\\t]]");
        assertThat(origin.elements())
                .allMatch(element -> 1 <= element.line() && element.line() <= view.lineCount())
                .extracting(Origin.Element::line)
                .isSorted();
        Stream.concat(origin.notes().stream(), origin.gaps().stream()).forEach(Invariants::refusal);
    }

    /** A plan: every part lies inside the one that holds it, and parts stand in order, apart from each other. */
    static void plan(Plan plan) {
        Span whole = new Span(0, plan.source().text().length());

        inOrder(whole, plan.outside(), Outside::span);
        inOrder(whole, plan.blocks().toList(), Block::span);
        plan.sections().forEach(section -> section(whole, section));
        assertThat(plan.sections())
                .extracting(section -> section.span().start())
                .isSorted();
        plan.blocks().forEach(block -> {
            assertThat(block.span().contains(block.text())).isTrue();
            within(block.text(), block.facts());
            sentences(block.text(), block.sentences());
        });
        assertThat(plan.blocks())
                .noneMatch(block -> plan.outside().stream()
                        .anyMatch(outside -> outside.span().overlaps(block.span())));
    }

    private static void section(Span whole, Section section) {
        assertThat(whole.contains(section.span())).isTrue();
        assertThat(section.span().contains(section.anchor())).isTrue();
        inOrder(section.span(), section.blocks(), Block::span);
    }

    /** The sentences of a span, with tokens, verb groups and facts. */
    static void sentences(Span whole, List<Sentence> sentences) {
        inOrder(whole, sentences, Sentence::span);
        for (Sentence sentence : sentences) {
            int tokens = sentence.tokens().size();
            inOrder(sentence.span(), sentence.tokens(), Token::span);
            within(sentence.span(), sentence.facts());
            assertThat(sentence.verbs())
                    .allMatch(verb -> sentence.span().contains(verb.span()))
                    .allMatch(verb -> sentence.span().contains(verb.clause()))
                    .allMatch(verb -> 0 <= verb.first() && verb.first() <= verb.head() && verb.head() < tokens)
                    .extracting(verb -> verb.first())
                    .isSorted();
        }
    }

    /** What a plan was judged: no rule broke down, and findings lie in the text, by position and rule. */
    static void result(LintResult result) {
        Span whole = new Span(0, result.plan().source().text().length());
        List<Finding> shown = result.findings().stream().map(Reported::finding).toList();
        List<Finding> all = new ArrayList<>(shown);
        result.findings().forEach(reported -> all.addAll(reported.also()));

        plan(result.plan());
        result.judged().checklist().ifPresent(checklist -> notice(checklist.notice()));
        assertThat(result.failures()).isEmpty();
        assertThat(shown).isSortedAccordingTo(Finding.ORDER).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(finding -> {
            assertThat(whole.contains(finding.span())).isTrue();
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.fix()).isNotBlank();
        });
        assertThat(result.findings()).allMatch(reported -> reported.gain() >= 0);
        assertThat(result.score().total()).isBetween(0, 100);
    }

    /** A notice: what it asks and lists lies in its text. */
    static void notice(Notice notice) {
        Span whole = new Span(0, notice.source().text().length());

        assertThat(notice.asks()).allMatch(ask -> whole.contains(ask.span()));
        assertThat(notice.items()).allMatch(item -> whole.contains(item.span()));
        sentences(whole, notice.sentences());
    }

    private static void within(Span whole, List<Fact> facts) {
        assertThat(facts)
                .allMatch(fact -> whole.contains(fact.span()) && fact.span().length() > 0)
                .extracting(Fact::span)
                .isSorted();
    }

    private static <T> void inOrder(Span whole, List<T> parts, Function<T, Span> span) {
        int at = whole.start();
        for (T part : parts) {
            Span here = span.apply(part);
            assertThat(here.start()).as("the start of %s", part).isGreaterThanOrEqualTo(at);
            assertThat(here.end()).as("the end of %s", part).isLessThanOrEqualTo(whole.end());
            at = here.end();
        }
    }
}
