package poalint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.plan.VerbGroup;

/** What holds for the positions in every plan, whatever its text. */
final class PlanParserPositionsTest {

    static Stream<String> texts() {
        return Letters.pictures().values().stream().map(PlanPicture::text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPartLiesInsideTheOneThatHoldsIt(String text) {
        Plan plan = parse(text);
        Span whole = new Span(0, text.length());

        assertThat(plan.outside()).allMatch(outside -> whole.contains(outside.span()));
        for (Section section : plan.sections()) {
            assertThat(whole.contains(section.span())).isTrue();
            assertThat(section.span().contains(section.anchor())).isTrue();
            assertThat(Stream.concat(section.heading().stream(), section.blocks().stream()))
                    .allMatch(block -> section.span().contains(block.span()));
        }
        plan.blocks().forEach(block -> {
            assertThat(whole.contains(block.span())).isTrue();
            assertThat(block.span().contains(block.text())).isTrue();
            assertThat(block.facts()).allMatch(fact -> block.text().contains(fact.span()));
            assertThat(block.sentences()).allMatch(sentence -> block.text().contains(sentence.span()));
        });
        sentences(plan).forEach(sentence -> {
            assertThat(sentence.tokens()).allMatch(token -> sentence.span().contains(token.span()));
            assertThat(sentence.facts()).allMatch(fact -> sentence.span().contains(fact.span()));
            assertThat(sentence.verbs())
                    .allMatch(verb -> sentence.span().contains(verb.span()))
                    .allMatch(verb -> sentence.span().contains(verb.clause()));
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void partsStandInOrderAndDoNotOverlap(String text) {
        Plan plan = parse(text);

        assertApart(plan.blocks().map(Block::span).toList());
        assertApart(plan.outside().stream().map(outside -> outside.span()).toList());
        assertApart(sentences(plan).map(Sentence::span).toList());
        sentences(plan).forEach(sentence -> {
            assertApart(sentence.tokens().stream().map(Token::span).toList());
            assertThat(sentence.verbs().stream().map(VerbGroup::first).toList()).isSorted();
            assertThat(sentence.facts().stream().map(Fact::span).toList()).isSorted();
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsBothInsideAndOutside(String text) {
        Plan plan = parse(text);

        assertThat(plan.blocks())
                .noneMatch(block -> plan.outside().stream()
                        .anyMatch(outside -> outside.span().overlaps(block.span())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lineEndsMakeNoDifference(String text) {
        String picture = PlanPicture.draw(parse(text));

        assertThat(PlanPicture.draw(parse(text.replace("\n", "\r\n")))).isEqualTo(picture);
        assertThat(PlanPicture.draw(parse(text.replace("\n", "\r")))).isEqualTo(picture);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void typographyMakesNoDifference(String text) {
        List<String> looks = looks(parse(text));

        assertThat(looks(parse(text.replace('\'', '\u2019')))).isEqualTo(looks);
        assertThat(looks(parse(text.replaceAll("\"([^\"]*)\"", "\u201C$1\u201D"))))
                .isEqualTo(looks);
        assertThat(looks(parse(text.replace(' ', '\u00A0')))).isEqualTo(looks);
        assertThat(looks(parse(text.replaceAll("(?<=\\S) (?=\\S)", "\t")))).isEqualTo(looks);
        assertThat(looks(parse(text.replace("\n", "  \n")))).isEqualTo(looks);
        assertThat(looks(parse("\uFEFF" + text))).isEqualTo(looks);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void twoReadingsAreEqual(String text) {
        Source source = new Source(text);

        assertThat(Letters.parser().parse(source)).isEqualTo(Letters.parser().parse(source));
    }

    /** The parts with their lines, and the kinds of the facts. */
    private static List<String> looks(Plan plan) {
        Stream<String> parts = PlanPicture.draw(plan).lines().map(line -> line.substring(0, 1));
        Stream<String> facts = plan.blocks()
                .flatMap(block -> block.facts().stream())
                .map(fact -> fact.kind() + ":" + plan.source().line(fact.span().start()));
        return Stream.concat(parts, facts).toList();
    }

    private static void assertApart(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .as("the start of span %d", i)
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    private static Stream<Sentence> sentences(Plan plan) {
        return plan.blocks().flatMap(block -> block.sentences().stream());
    }

    private static Plan parse(String text) {
        return Letters.parser().parse(new Source(text));
    }
}
