package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import poalint.Bench;
import poalint.language.ClauseModel;
import poalint.language.English;
import poalint.language.VerbTagger;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

/** Any text, read as English. */
@Bounded
final class LanguageFuzzTest {

    private static final English ENGLISH = new English(
            VerbTagger.load(),
            ClauseModel.load(),
            Bench.inflection(),
            Bench.catalogue().knowledge().people());

    @FuzzTest
    void makesSentencesThatStandInOrder(byte[] input) {
        Source source = new Source(Texts.of(input));
        Span whole = new Span(0, source.text().length());
        List<Sentence> sentences = ENGLISH.sentences(source, whole);

        Invariants.sentences(whole, sentences);
        assertThat(ENGLISH.sentences(source, whole)).isEqualTo(sentences);
        Invariants.sentences(whole, List.of(ENGLISH.words(source, whole)));
    }
}
