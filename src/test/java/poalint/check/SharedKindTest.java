package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.corpus.Passage;
import poalint.corpus.SharedText;
import poalint.corpus.Twin;
import poalint.plan.Span;

final class SharedKindTest {

    private static final OneCheck CHECK = new OneCheck("shared: {fewest-words: 6}");
    private static final String PLAN = "Root cause: / It broke. / / Kind regards / Ann Reed";
    private static final Span BROKE = new Span(12, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 3 | 0  | true  | Line 3 of other.txt says the same.
            3 | 5 | 0  | true  | Lines 3 to 5 of other.txt say the same.
            3 | 3 | 1  | true  | Line 3 of other.txt says the same, and 1 more plan has most of it.
            3 | 5 | 2  | true  | Lines 3 to 5 of other.txt say the same, and 2 more plans have most of it.
            3 | 3 | 12 | false | Line 3 of other.txt says the same, and at least 12 more plans have most of it.
            """)
    void aPassageIsToldOfWithItsPlaces(int line, int endLine, int more, boolean counted, String told) {
        assertThat(OneCheck.told(
                        CHECK.beside(PLAN, shared(new Passage(BROKE, 6, "other.txt", line, endLine, more, counted)))))
                .isEqualTo("others: " + told);
    }

    @Test
    void whatIsShortOrOutsideTheRulesPartsIsPassedOver() {
        Passage chance = new Passage(BROKE, 5, "other.txt", 1, 1, 0, true);
        String text = OneCheck.source(PLAN).text();
        Passage regards = new Passage(new Span(text.indexOf("Kind"), text.length()), 9, "other.txt", 1, 1, 0, true);

        assertThat(CHECK.beside(PLAN, shared(chance, regards))).isEmpty();
    }

    @Test
    void aDraftIsToldOfAtTheFirstAnswerBesideThePassages() {
        SharedText shared = new SharedText(
                List.of(new Passage(BROKE, 6, "third.txt", 1, 1, 0, true)),
                Optional.of(new Twin("other.txt", false, 83)));

        assertThat(CHECK.beside(PLAN, shared))
                .extracting(match -> match.facts().get("others"))
                .containsExactly(
                        "About 83% of the answers stands in other.txt as well, as in two drafts of one plan.",
                        "Line 1 of third.txt says the same.");
    }

    @Test
    void itWaitsForTheOtherPlans() {
        assertThat(CHECK.comparesPlans()).isTrue();
        assertThat(new OneCheck("count: {any: [late]}").comparesPlans()).isFalse();
        assertThat(CHECK.in(PLAN)).isEmpty();
    }

    private static SharedText shared(Passage... passages) {
        return new SharedText(List.of(passages), Optional.empty());
    }
}
