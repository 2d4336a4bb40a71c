package poalint.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.phrase.PhraseSet;

/**
 * How notices word what they want.
 *
 * @param asks the phrases by which a line asks, by what it asks
 * @param documents the papers, in order
 * @param future phrases that make an ask one for what is to come
 * @param generic words that name no trouble
 * @param deadline words of a sentence that gives the time for the answer
 * @param documentsOnly phrases of a notice that wants papers alone
 * @param quiz phrases of a notice that wants a quiz
 * @param last phrases of a notice after which nothing is answered
 * @param inError phrases of a notice that may be disputed
 */
public record NoticeWords(
        Map<Demand, PhraseSet> asks,
        List<Paper> documents,
        PhraseSet future,
        Set<String> generic,
        PhraseSet deadline,
        PhraseSet documentsOnly,
        PhraseSet quiz,
        PhraseSet last,
        PhraseSet inError) {

    /** Copies the collections. */
    public NoticeWords {
        asks = Map.copyOf(asks);
        documents = List.copyOf(documents);
        generic = Set.copyOf(generic);
    }

    /**
     * A paper that notices ask for.
     *
     * @param name its name
     * @param asked how a notice asks for it
     * @param brought how a plan names it
     * @param facts kinds of fact that bring it as well
     */
    public record Paper(String name, PhraseSet asked, PhraseSet brought, Set<String> facts) {

        /** Copies the set. */
        public Paper {
            facts = Set.copyOf(facts);
        }
    }
}
