package poalint.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Token;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code capitals}: sentences in capital letters.
 *
 * <p>Parameters: {@code share} (the share of capitals among the letters from which a sentence is flagged),
 * {@code fewest-words} (shorter sentences are names and codes).
 */
public final class CapitalsKind implements CheckKind {

    @Override
    public String name() {
        return "capitals";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match");
    }

    @Override
    public Check create(Parameters parameters) {
        double share = parameters.number("share", 0.5);
        int fewest = parameters.integer("fewest-words", 1);
        Set<Part> parts = parameters.parts();
        return Check.ofPlan(plan -> find(plan, parts, share, fewest));
    }

    /** The first such sentence; a plan that is all in capitals is one fault, not thirty. */
    private static List<Match> find(Plan plan, Set<Part> parts, double share, int fewest) {
        return plan.blocks(parts)
                .flatMap(block -> block.sentences().stream())
                .filter(sentence -> sentence.ownWordCount() >= fewest && capitals(plan, sentence) >= share)
                .map(sentence -> new Match(sentence.span(), Map.of("match", Quote.of(plan.source(), sentence.span()))))
                .limit(1)
                .toList();
    }

    /** The share of capitals among the letters of its words; codes do not count. */
    private static double capitals(Plan plan, Sentence sentence) {
        StringBuilder letters = new StringBuilder();
        for (Token token : sentence.tokens()) {
            String word = plan.source().slice(token.span());
            if (word.chars().allMatch(Character::isLetter)) {
                letters.append(word);
            }
        }
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.isEmpty() ? 0 : (double) capitals / letters.length();
    }
}
