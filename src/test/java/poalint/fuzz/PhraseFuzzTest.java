package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import poalint.Bench;
import poalint.phrase.PhraseParser;
import poalint.phrase.PhraseSet;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.yaml.YamlException;

/** Any text, read as a phrase and looked for. */
@Bounded
final class PhraseFuzzTest {

    private static final Source SOURCE = new Source(Bench.plan("courier"));
    private static final List<Sentence> SENTENCES = Bench.parser()
            .parse(SOURCE)
            .body()
            .flatMap(block -> block.sentences().stream())
            .toList();
    private static final PhraseParser PARSER = new PhraseParser(Bench.inflection());

    @FuzzTest
    void isLookedForOrRefused(byte[] input) {
        try {
            PhraseSet set = PhraseSet.of(List.of(PARSER.parse(Texts.of(input))));
            for (Sentence sentence : SENTENCES) {
                assertThat(set.find(SOURCE, sentence))
                        .allMatch(hit -> sentence.span().contains(hit.span()));
            }
        } catch (IllegalArgumentException e) {
            // What the reader of the rule file makes of it.
            YamlException told = new YamlException("rule.yaml", 1, 1, String.valueOf(e.getMessage()));
            Invariants.refusal(String.valueOf(told.getMessage()));
        }
    }
}
