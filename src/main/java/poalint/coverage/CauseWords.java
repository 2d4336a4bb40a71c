package poalint.coverage;

import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Sentence;
import poalint.plan.Source;

/**
 * How plans word causes.
 *
 * @param topic the kind of fact that names what a cause or a step is about
 * @param facts kinds of fact by which a sentence gives a cause
 * @param phrases phrases by which it does
 * @param titles kinds of fact whose words are a name, such as the title of a policy, and tie no step to a cause
 * @param ignored words and topics that tie no step to a cause, because every plan has them
 */
public record CauseWords(String topic, Set<String> facts, PhraseSet phrases, Set<String> titles, Set<String> ignored) {

    /** Copies the sets. */
    public CauseWords {
        facts = Set.copyOf(facts);
        titles = Set.copyOf(titles);
        ignored = Set.copyOf(ignored);
    }

    boolean giveCause(Source source, Sentence sentence) {
        return facts.stream().anyMatch(sentence::names) || phrases.matches(source, sentence);
    }
}
