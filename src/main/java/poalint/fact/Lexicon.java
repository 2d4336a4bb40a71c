package poalint.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import poalint.phrase.Phrase;
import poalint.phrase.PhraseSet;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;

/** Names of one kind of fact: carriers, policies, roles. */
public final class Lexicon {

    private final String kind;
    private final List<Entry> entries;
    private final PhraseSet phrases;
    private final Map<Identifier, String> identifiers;

    /**
     * Takes the entries.
     *
     * @param kind the kind of fact that an entry gives
     * @param entries the names, each with its phrase
     * @param identifiers the main names by the identifiers that stand for them
     */
    public Lexicon(String kind, List<Entry> entries, Map<Identifier, String> identifiers) {
        this.kind = kind;
        this.entries = List.copyOf(entries);
        this.phrases = new PhraseSet(entries.stream().map(Entry::phrase).toList());
        this.identifiers = Map.copyOf(identifiers);
    }

    /** The kind of fact that it finds. */
    public String kind() {
        return kind;
    }

    /** Its entries in the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** The facts that a sentence names, in order; quoted words name nothing. */
    List<Fact> find(Source source, Sentence sentence) {
        List<Fact> facts = new ArrayList<>();
        for (PhraseSet.Hit hit : phrases.find(source, sentence)) {
            if (!sentence.tokens().get(hit.start()).quoted()) {
                facts.add(new Fact(kind, hit.span(), entries.get(hit.phrase()).name()));
            }
        }
        for (Fact fact : identifiers.isEmpty() ? List.<Fact>of() : sentence.facts()) {
            String name = identifiers.get(new Identifier(fact.kind(), fact.value()));
            if (name != null) {
                facts.add(new Fact(kind, fact.span(), name));
            }
        }
        return facts;
    }

    /**
     * One way to write a name.
     *
     * @param name the main name; the value of the fact
     * @param phrase how it is written
     */
    public record Entry(String name, Phrase phrase) {}

    /**
     * A fact that stands for a name.
     *
     * @param kind its kind
     * @param value its value
     */
    public record Identifier(String kind, String value) {}
}
