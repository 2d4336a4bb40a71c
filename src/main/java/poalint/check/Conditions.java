package poalint.check;

import java.util.Optional;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Sentence;
import poalint.rule.Parameters;

/**
 * What must, or must not, stand near a match: facts and phrases in its sentence, block, section or plan.
 *
 * @param facts kinds of fact, any of which meets the condition
 * @param phrases phrases, any of which meets it
 * @param concrete the concreteness of the sentence that meets it; 0 where it is not asked
 * @param within how far to look
 */
record Conditions(Set<String> facts, PhraseSet phrases, int concrete, Reach within) {

    /** How far to look. */
    enum Reach {
        SENTENCE,
        BLOCK,
        SECTION,
        PLAN
    }

    /** The conditions under a key: {@code {facts: […], phrases: […], concrete: 2, within: block}}. */
    static Optional<Conditions> of(Parameters parameters, String key) {
        return parameters
                .group(key)
                .map(group -> new Conditions(
                        group.factKinds("facts"),
                        group.phrases("phrases"),
                        group.integer("concrete", 0),
                        group.constant("within", Reach.class).orElse(Reach.SENTENCE)));
    }

    /** Whether the condition is met around a sentence. */
    boolean metAround(Plan plan, Block block, Sentence sentence) {
        return switch (within) {
            case SENTENCE -> metIn(plan, sentence);
            case BLOCK -> metIn(plan, block);
            case SECTION ->
                plan.sectionAt(sentence.span().start())
                        .map(section -> metIn(plan, section))
                        .orElse(false);
            case PLAN -> plan.blocks().anyMatch(each -> metIn(plan, each));
        };
    }

    private boolean metIn(Plan plan, Section section) {
        return section.heading().map(heading -> metIn(plan, heading)).orElse(false)
                || section.blocks().stream().anyMatch(block -> metIn(plan, block));
    }

    private boolean metIn(Plan plan, Block block) {
        return Pile.factsOutside(block).anyMatch(fact -> facts.contains(fact.kind()))
                || Pile.sentencesOutside(block).anyMatch(sentence -> metIn(plan, sentence));
    }

    boolean metIn(Plan plan, Sentence sentence) {
        return sentence.facts().stream().anyMatch(fact -> facts.contains(fact.kind()))
                || phrases.matches(plan.source(), sentence)
                || concrete > 0 && Concreteness.of(plan.source(), sentence) >= concrete;
    }
}
