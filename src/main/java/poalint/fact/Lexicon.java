package poalint.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import poalint.phrase.PhraseSet;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;

/** Names of one kind of fact: carriers, policies, roles. */
public final class Lexicon {

    private final String kind;
    private final List<String> names;
    private final PhraseSet phrases;
    private final Map<String, Map<String, String>> identifiers;

    /**
     * Takes the entries.
     *
     * @param kind the kind of fact that an entry gives
     * @param phrases how the names are written
     * @param names the main name for each phrase; the value of the fact
     * @param identifiers the main names by kind and value of the facts that stand for them
     */
    public Lexicon(String kind, PhraseSet phrases, List<String> names, Map<String, Map<String, String>> identifiers) {
        this.kind = kind;
        this.phrases = phrases;
        this.names = List.copyOf(names);
        this.identifiers = Map.copyOf(identifiers);
    }

    /** The kind of fact that it finds. */
    public String kind() {
        return kind;
    }

    /** The main name for each way of writing one. */
    public List<String> names() {
        return names;
    }

    /** The facts that a sentence names, in order; quoted words name nothing. */
    List<Fact> find(Source source, Sentence sentence) {
        List<Fact> facts = new ArrayList<>();
        for (PhraseSet.Hit hit : phrases.find(source, sentence)) {
            if (!sentence.tokens().get(hit.start()).quoted()) {
                facts.add(new Fact(kind, hit.span(), names.get(hit.phrase())));
            }
        }
        for (Fact fact : identifiers.isEmpty() ? List.<Fact>of() : sentence.facts()) {
            String name = identifiers.getOrDefault(fact.kind(), Map.of()).get(fact.value());
            if (name != null) {
                facts.add(new Fact(kind, fact.span(), name));
            }
        }
        return facts;
    }
}
