package poalint.check;

import poalint.fact.Identifiers;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.VerbGroup;

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
        boolean said = sentence.verbs().stream().anyMatch(verb -> verb.mood() != VerbGroup.Mood.NONFINITE);
        return kinds >= MANY_KINDS && !said;
    }
}
