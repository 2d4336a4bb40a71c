package poalint.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import poalint.fact.Identifiers;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Sentence;

/** A pile of keywords: facts of many kinds and hardly a word around them, so nothing is said of any. */
final class Pile {

    private static final int MANY_KINDS = 4;

    /** Kinds that ordinary sentences are full of; no keywords. */
    private static final Set<String> ORDINARY = Set.of(
            Identifiers.NUMBER,
            Identifiers.LINK,
            "topic",
            "ownership",
            "contrast",
            "trigger",
            "party",
            "metric",
            "subject",
            "hollow");

    private Pile() {}

    /** Whether a sentence is a pile: it has no more words around its facts than facts. */
    static boolean is(Sentence sentence) {
        List<Fact> facts = outermost(sentence.facts().stream()
                .filter(fact -> !ORDINARY.contains(fact.kind()))
                .toList());
        long kinds = facts.stream().map(Fact::kind).distinct().count();
        if (kinds < MANY_KINDS) {
            return false;
        }
        long around = sentence.tokens().stream()
                .filter(token -> token.isWord()
                        && facts.stream().noneMatch(fact -> fact.span().overlaps(token.span())))
                .count();
        return around <= facts.size();
    }

    /** The sentences of a block that are no piles. */
    static Stream<Sentence> sentencesOutside(Block block) {
        return block.sentences().stream().filter(sentence -> !is(sentence));
    }

    /** The facts of a block that stand in no pile. */
    static Stream<Fact> factsOutside(Block block) {
        return block.sentences().isEmpty()
                ? block.facts().stream()
                : sentencesOutside(block).flatMap(sentence -> sentence.facts().stream());
    }

    /** "Since 3 May" is a start and a date, and yet one thing that is named. */
    private static List<Fact> outermost(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> facts.stream()
                        .noneMatch(other -> other.span().contains(fact.span())
                                && (!other.span().equals(fact.span())
                                        || other.kind().compareTo(fact.kind()) < 0)))
                .toList();
    }
}
