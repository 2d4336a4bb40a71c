package poalint.check;

import java.util.List;
import java.util.Set;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Token;

/**
 * How much a step names that somebody else could look at.
 *
 * <p>Each sort of evidence counts once, however often it is there; words that only sound like care take one away.
 */
final class Concreteness {

    /** What makes a step concrete: who, with what, how many, when, how often, on which condition, which, and the proof. */
    private static final List<Set<String>> EVIDENCE = List.of(
            Set.of("role"),
            Set.of("tool"),
            Set.of("number", "percentage", "money", "duration"),
            Set.of("date", "relative-date", "start", "deadline", "clock", "weekday", "window"),
            Set.of("frequency"),
            Set.of("trigger"),
            Set.of("asin", "order-id", "tracking-id", "complaint-id", "link", "policy-link", "mail", "phone"),
            Set.of("carrier", "service"),
            Set.of("evidence"));

    private static final String HOLLOW = "hollow";

    /** The words of a party and of Amazon's pages are in every plan. */
    private static final Set<String> EVERYWHERE = Set.of("party", "metric");

    private Concreteness() {}

    /** The sorts of evidence in a sentence, less one where it has hollow words; below one it is vague. */
    static int of(Source source, Sentence sentence) {
        int evidence = (int) EVIDENCE.stream()
                .filter(kinds -> kinds.stream().anyMatch(sentence::names))
                .count();
        int named = sentence.names("carrier") || !namesOther(source, sentence) ? 0 : 1;
        int quoted = sentence.tokens().stream().anyMatch(Token::quoted) ? 1 : 0;
        int hollow = sentence.names(HOLLOW) ? 1 : 0;
        return evidence + named + quoted - hollow;
    }

    /** Whether it has a name that no lexicon knows: a capital inside the sentence, outside what every plan names. */
    private static boolean namesOther(Source source, Sentence sentence) {
        return sentence.tokens().stream()
                .skip(1)
                .filter(token -> token.isWord()
                        && token.text().length() > 1
                        && !token.text().equals("amazon"))
                .filter(token -> source.foldedSlice(token.span()).codePoints().anyMatch(Character::isUpperCase))
                .anyMatch(token -> sentence.facts().stream()
                        .filter(fact -> fact.span().overlaps(token.span()))
                        .map(Fact::kind)
                        .noneMatch(EVERYWHERE::contains));
    }
}
