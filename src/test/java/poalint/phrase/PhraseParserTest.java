package poalint.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Bench;
import poalint.fact.Facts;
import poalint.language.ClauseModel;
import poalint.language.English;
import poalint.language.Inflection;
import poalint.language.People;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

final class PhraseParserTest {

    private static final Inflection INFLECTION = Bench.inflection();
    private static final PhraseParser PARSER = new PhraseParser(INFLECTION);
    private static final English ENGLISH = new English(
            words -> words.stream().map(word -> "NN").toList(),
            ClauseModel.load(),
            INFLECTION,
            new People(Set.of(), Set.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                // a word, in any case
                "refund              @ We REFUND the buyer          @ REFUND",
                "refund              @ We refunded the buyer        @ ",
                "the buyer           @ refund the buyer             @ the buyer",
                "the buyer           @ the late buyer               @ ",
                // a name, with its capitals or all in capitals
                "Evri                @ by Evri                      @ Evri",
                "Evri                @ by EVRI                      @ EVRI",
                "Evri                @ by evri                      @ ",
                "DPD                 @ by Dpd                       @ ",
                // any form of a word
                "check~              @ he checked it                @ checked",
                "check~              @ two checks                   @ checks",
                "check~              @ checking it                  @ checking",
                "check~              @ a checker                    @ ",
                "buy~                @ we bought it                 @ bought",
                "(check|count)~      @ he counts it                 @ counts",
                "(check|count)~      @ counted it                   @ counted",
                // one of several
                "(late|never) sent   @ it was never sent            @ never sent",
                "(late|not at all) sent @ it was not at all sent    @ not at all sent",
                "(late|never) sent   @ it was sent                  @ ",
                "((a|the) buyer|they)@ and they                     @ they",
                // something that may be missing
                "the late? parcel    @ in the parcel                @ the parcel",
                "the late? parcel    @ in the late parcel           @ the late parcel",
                "the (very late)? parcel @ in the very late parcel  @ the very late parcel",
                "the (very late)? parcel @ in the very parcel       @ ",
                "parcel?             @ the letter                   @ ",
                // any word, and up to four of them
                "never _ again       @ never ever again             @ never ever again",
                "never _ again       @ never again                  @ ",
                "never _? again      @ never again                  @ never again",
                "never ... again     @ never again                  @ never again",
                "never ... again     @ never be so late again       @ never be so late again",
                "never ... again     @ never a b c d again          @ never a b c d again",
                "never ... again     @ never a b c d e again        @ ",
                "never ... again     @ never ; again                @ ",
                "never ... again     @ never . again                @ ",
                "never ... check~    @ never once was checked       @ never once was checked",
                "by ... Evri         @ by our courier Evri          @ by our courier Evri",
                "we ... (never ... again|late) @ we never late ; no @ we never late",
                "... late?           @ so late                      @ late",
                // a fact
                "since <date>        @ since 3 May 2026 it runs     @ since 3 May 2026",
                "since <date>        @ since Monday it runs         @ ",
                "<percentage> of     @ 4.5 % of them                @ 4.5 % of",
                "since ... <date>    @ since about 3 May 2026       @ since about 3 May 2026",
                "late <date> late    @ late                         @ ",
                // marks are words of their own
                "re \":\"            @ re: parcel                   @ ",
                "re :                @ re: parcel                   @ re:",
            })
    void aPhraseFindsItsWords(String phrase, String text, String found) {
        assertThat(find(phrase, text)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void theLongestOfSeveralMatchesIsTaken() {
        assertThat(find("very? late (parcel|parcel post)?", "a very late parcel post"))
                .containsExactly("very late parcel post");
    }

    @Test
    void aPhraseIsFoundAsOftenAsItStandsWithoutOverlap() {
        assertThat(find("late _", "late late late late")).containsExactly("late late", "late late");
    }

    @Test
    void ofTwoThatMatchAlikeTheFirstIsTaken() {
        assertThat(which(List.of("late parcel", "late parcel~", "late"), "the late parcel"))
                .containsExactly(0);
        assertThat(which(List.of("late", "late parcel~", "late parcel"), "the late parcel"))
                .containsExactly(1);
    }

    @Test
    void phrasesThatAreLookedForTogetherKeepTheirWordsApart() {
        assertThat(which(List.of("very check~", "we are never ever late", "once again"), "very late, very checked"))
                .containsExactly(0);
        assertThat(which(List.of("very check~", "a b c d e f g h"), "very a, very b, very c, very d, very e, very f"))
                .isEmpty();
    }

    @Test
    void typographicMarksMatchPlainOnes() {
        assertThat(find("don't", "we don\u2019t")).isEqualTo(find("don't", "we don't"));
        assertThat(find("do n't", "we don\u2019t")).containsExactly("don\u2019t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''             # an empty phrase",
                "'  '           # an empty phrase",
                "(late          # phrase \"(late\": \"(\" is not closed",
                "late)          # phrase \"late)\": \")\" has no partner",
                "a () b         # phrase \"a () b\": an empty alternative",
                "? late         # phrase \"? late\": \"?\" stands alone",
                "late ??        # phrase \"late ??\": \"?\" stands alone",
                "~              # phrase \"~\": \"~\" stands alone",
                "<Date> late    # phrase \"<Date> late\": \"<\" stands alone",
                "late > soon    # phrase \"late > soon\": \">\" stands alone",
            })
    void aPhraseThatCannotBeReadSaysWhy(String line) {
        String phrase = line.substring(0, line.indexOf('#')).strip().replaceAll("^'|'$", "");
        String problem = line.substring(line.indexOf('#') + 1).strip();

        assertThatThrownBy(() -> PARSER.parse(phrase))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }

    @Test
    void aBarOutsideBracketsAndAnEmptyAlternativeAreRefused() {
        assertThatThrownBy(() -> PARSER.parse("late | soon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phrase \"late | soon\": \"|\" has no partner");
        assertThatThrownBy(() -> PARSER.parse("(late|)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phrase \"(late|)\": an empty alternative");
    }

    @Test
    void aPhraseThatIsTooLongOrNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> PARSER.parse("late? ".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a phrase of more than 200 items");
        assertThatThrownBy(() -> PARSER.parse("(".repeat(10_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("too many brackets within each other");
    }

    /** Each of them has more ways than could be tried one by one. */
    @ParameterizedTest
    @ValueSource(strings = {"late? ", "_? ", "... ", "(late|late _|_ late)? "})
    @Timeout(60)
    void aPhraseThatCanMatchInCountlessWaysIsFoundAllTheSame(String item) {
        String text = "late ".repeat(60).strip();

        assertThat(find(item.repeat(60) + "soon", text)).isEmpty();
        assertThat(find("late " + item.repeat(60) + "soon", text + " soon")).containsExactly(text + " soon");
    }

    @Test
    void aPhraseKeepsTheTextThatItWasWrittenAs() {
        assertThat(PARSER.parse("check~ ... (twice|daily)").text()).isEqualTo("check~ ... (twice|daily)");
    }

    private static List<String> find(String phrase, String text) {
        return hits(List.of(phrase), text).stream()
                .map(hit -> new Source(text).slice(hit.span()))
                .toList();
    }

    /** Which of the phrases are found. */
    private static List<Integer> which(List<String> phrases, String text) {
        return hits(phrases, text).stream().map(PhraseSet.Hit::phrase).toList();
    }

    private static List<PhraseSet.Hit> hits(List<String> phrases, String text) {
        Source source = new Source(text);
        Span all = new Span(0, text.length());
        Facts facts = new Facts(List.of());
        Sentence sentence = facts.withFacts(source, ENGLISH.words(source, all), facts.find(source, all));
        return PhraseSet.of(phrases.stream().map(PARSER::parse).toList()).find(source, sentence);
    }
}
