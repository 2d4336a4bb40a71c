package poalint.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

/** Finds every kind of fact. Belongs to one thread. */
public final class Facts {

    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::span).thenComparing(Fact::kind);

    private final List<Lexicon> lexicons;
    private final TimeExpressions times = new TimeExpressions();

    /**
     * Takes the lexicons.
     *
     * @param lexicons in order; a phrase may refer to the facts of a lexicon before it
     */
    public Facts(List<Lexicon> lexicons) {
        this.lexicons = List.copyOf(lexicons);
    }

    /** The kinds of fact that can be found: those of the grammar, and one for each lexicon. */
    public static Set<String> grammarKinds() {
        return new TreeSet<>(Set.of(
                TimeExpressions.DATE,
                TimeExpressions.RELATIVE_DATE,
                TimeExpressions.START,
                TimeExpressions.FREQUENCY,
                TimeExpressions.DEADLINE,
                TimeExpressions.DURATION,
                TimeExpressions.CLOCK,
                TimeExpressions.WINDOW,
                TimeExpressions.WEEKDAY,
                Identifiers.ORDER_ID,
                Identifiers.ASIN,
                Identifiers.TRACKING_ID,
                Identifiers.PHONE,
                Identifiers.COMPLAINT_ID,
                Identifiers.LINK,
                Identifiers.POLICY_LINK,
                Identifiers.TRUNCATED_LINK,
                Identifiers.MAIL,
                Identifiers.PERCENTAGE,
                Identifiers.MONEY,
                Identifiers.NUMBER));
    }

    /**
     * The facts of a span by grammar and form alone, in order.
     *
     * @param source the text
     * @param span the part of it to read
     */
    public List<Fact> find(Source source, Span span) {
        OneLine line = OneLine.of(source, span);
        List<Fact> facts = new ArrayList<>(times.find(line));
        BitSet timed = new BitSet();
        facts.forEach(fact -> timed.set(fact.span().start(), fact.span().end()));
        for (Fact fact : Identifiers.find(line)) {
            // A digit of a date is no number of its own.
            boolean inside = fact.kind().equals(Identifiers.NUMBER)
                    && !timed.get(fact.span().start(), fact.span().end()).isEmpty();
            if (!inside) {
                facts.add(fact);
            }
        }
        facts.sort(ORDER);
        return facts;
    }

    /**
     * A sentence with its facts.
     *
     * @param source the text
     * @param sentence the sentence without facts
     * @param blockFacts the facts of its block by grammar, in order
     */
    public Sentence withFacts(Source source, Sentence sentence, List<Fact> blockFacts) {
        List<Fact> facts = within(sentence.span(), blockFacts);
        Sentence read = new Sentence(sentence.span(), sentence.tokens(), sentence.verbs(), facts);
        for (Lexicon lexicon : lexicons) {
            List<Fact> found = lexicon.find(source, read);
            if (!found.isEmpty()) {
                facts.addAll(found);
                facts.sort(ORDER);
                read = new Sentence(sentence.span(), sentence.tokens(), sentence.verbs(), facts);
            }
        }
        return read;
    }

    /** Found by halving, because a text without line breaks is one block of thousands of sentences. */
    private static List<Fact> within(Span span, List<Fact> facts) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return facts.subList(low, facts.size()).stream()
                .takeWhile(fact -> fact.span().start() < span.end())
                .filter(fact -> span.contains(fact.span()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
