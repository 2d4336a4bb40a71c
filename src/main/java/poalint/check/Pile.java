package poalint.check;

import poalint.fact.Identifiers;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Sentence;

/** A pile of keywords: facts of many kinds and hardly a word around them, so nothing is said of any. */
final class Pile {

    private static final int MANY_KINDS = 4;

    private Pile() {}

    static boolean is(Block block) {
        return !block.sentences().isEmpty() && block.sentences().stream().allMatch(Pile::is);
    }

    private static boolean is(Sentence sentence) {
        long kinds = sentence.facts().stream()
                .map(Fact::kind)
                .filter(kind -> !kind.equals(Identifiers.NUMBER) && !kind.equals(Identifiers.LINK))
                .distinct()
                .count();
        boolean said = sentence.mainVerbs()
                .anyMatch(verb -> verb.actor() != poalint.plan.VerbGroup.Actor.NONE
                        || verb.mood() == poalint.plan.VerbGroup.Mood.INDICATIVE);
        return kinds >= MANY_KINDS && !said;
    }
}
