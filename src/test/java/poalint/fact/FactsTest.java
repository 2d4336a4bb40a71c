package poalint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import poalint.language.ClauseModel;
import poalint.language.English;
import poalint.language.Inflection;
import poalint.language.People;
import poalint.phrase.PhraseParser;
import poalint.phrase.PhraseSet;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

final class FactsTest {

    private static final Inflection INFLECTION = Inflection.load();
    private static final PhraseParser PHRASES = new PhraseParser(INFLECTION);

    private static final Lexicon CARRIER = new Lexicon(
            "carrier",
            phrases("royal mail", "rm", "UPS", "mondial relay?"),
            List.of("Royal Mail", "Royal Mail", "UPS", "Mondial Relay"),
            Map.of("mail", Map.of("post@royal.example", "Royal Mail")));
    private static final Lexicon TRIGGER =
            new Lexicon("trigger", phrases("(if|when) <carrier> (fail|delay)~"), List.of("carrier fails"), Map.of());

    @Test
    void findsTimesAndIdentifiersTogetherInOrder() {
        Source source = new Source("On 3 May 2024 we refunded 203-5518274-1180362 (12 items, 1%).");

        assertThat(new Facts(List.of()).find(source, whole(source)))
                .containsExactly(
                        new Fact(TimeExpressions.DATE, new Span(3, 13), "2024-05-03"),
                        new Fact(Identifiers.ORDER_ID, new Span(26, 45), "203-5518274-1180362"),
                        new Fact(Identifiers.NUMBER, new Span(47, 49), "12"),
                        new Fact(Identifiers.PERCENTAGE, new Span(57, 59), "1%"));
    }

    @Test
    void countsADigitOfATimeAsNoNumber() {
        assertThat(kinds(new Facts(List.of()), "within 24 hours, by 18:00, every 50 orders, on the 15th of each month"))
                .containsExactly(
                        TimeExpressions.DEADLINE,
                        TimeExpressions.DEADLINE,
                        TimeExpressions.FREQUENCY,
                        TimeExpressions.FREQUENCY);
    }

    @Test
    void namesWhatALexiconHoldsByItsMainName() {
        assertThat(facts(new Facts(List.of(CARRIER)), "RM and Mondial are cheap; UPS is not."))
                .containsExactly(
                        new Fact("carrier", new Span(0, 2), "Royal Mail"),
                        new Fact("carrier", new Span(7, 14), "Mondial Relay"),
                        new Fact("carrier", new Span(26, 29), "UPS"));
    }

    @Test
    void asksForTheCapitalsOfAName() {
        assertThat(facts(new Facts(List.of(CARRIER)), "The ups and downs of royal mail"))
                .containsExactly(new Fact("carrier", new Span(21, 31), "Royal Mail"));
    }

    @Test
    void takesTheLongestPhrase() {
        assertThat(facts(new Facts(List.of(CARRIER)), "Mondial Relay is cheap"))
                .containsExactly(new Fact("carrier", new Span(0, 13), "Mondial Relay"));
    }

    @Test
    void leavesOutWhatIsQuoted() {
        assertThat(facts(new Facts(List.of(CARRIER)), "The buyer wrote \"Royal Mail lost it\" to us"))
                .isEmpty();
    }

    @Test
    void letsALexiconReferToTheFactsOfOneBeforeIt() {
        String text = "If Royal Mail delays, we call.";

        assertThat(facts(new Facts(List.of(CARRIER, TRIGGER)), text))
                .containsExactly(
                        new Fact("trigger", new Span(0, 20), "carrier fails"),
                        new Fact("carrier", new Span(3, 13), "Royal Mail"));
        assertThat(facts(new Facts(List.of(TRIGGER, CARRIER)), text))
                .containsExactly(new Fact("carrier", new Span(3, 13), "Royal Mail"));
    }

    @Test
    void givesASentenceTheFactsOfItsBlockThatLieInIt() {
        Source source = new Source("Sent on 1 May. Lost on 2 May. Found on 3 May.");
        Facts facts = new Facts(List.of());
        List<Fact> all = facts.find(source, whole(source));
        Sentence second = new Sentence(new Span(15, 29), List.of(), List.of(), List.of());

        assertThat(facts.withFacts(source, second, all))
                .isEqualTo(new Sentence(
                        new Span(15, 29),
                        List.of(),
                        List.of(),
                        List.of(new Fact(TimeExpressions.DATE, new Span(23, 28), "--05-02"))));
    }

    @Test
    void listsTheKindsOfItsGrammar() {
        assertThat(Facts.grammarKinds())
                .hasSize(21)
                .contains(TimeExpressions.DATE, TimeExpressions.WINDOW, Identifiers.ASIN, Identifiers.NUMBER);
    }

    private static List<Fact> facts(Facts facts, String text) {
        Source source = new Source(text);
        English english = new English(
                words -> words.stream().map(word -> "NN").toList(),
                ClauseModel.load(),
                INFLECTION,
                new People(Set.of(), Set.of()));
        List<Fact> found = facts.find(source, whole(source));
        return english.sentences(source, whole(source)).stream()
                .flatMap(sentence -> facts.withFacts(source, sentence, found).facts().stream())
                .toList();
    }

    private static List<String> kinds(Facts facts, String text) {
        return facts(facts, text).stream().map(Fact::kind).toList();
    }

    private static Span whole(Source source) {
        return new Span(0, source.text().length());
    }

    private static PhraseSet phrases(String... texts) {
        return PhraseSet.of(Stream.of(texts).map(PHRASES::parse).toList());
    }
}
