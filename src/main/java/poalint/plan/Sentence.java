package poalint.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence or a fragment that stands for one.
 *
 * @param span where it stands
 * @param tokens its tokens in order
 * @param verbs its verb groups in order
 * @param facts the facts that it names, in order
 */
public record Sentence(Span span, List<Token> tokens, List<VerbGroup> verbs, List<Fact> facts) {

    /** Copies the lists. */
    public Sentence {
        tokens = List.copyOf(tokens);
        verbs = List.copyOf(verbs);
        facts = List.copyOf(facts);
    }

    /** The verb groups that head main clauses, in order. */
    public Stream<VerbGroup> mainVerbs() {
        return verbs.stream().filter(VerbGroup::main);
    }

    /** Whether it names a fact of this kind. */
    public boolean names(String kind) {
        return facts.stream().anyMatch(fact -> fact.kind().equals(kind));
    }

    /** The number of words. */
    public int wordCount() {
        return (int) tokens.stream().filter(Token::isWord).count();
    }

    /** The number of words outside quotation marks. */
    public int ownWordCount() {
        return (int) tokens.stream()
                .filter(token -> token.isWord() && !token.quoted())
                .count();
    }
}
