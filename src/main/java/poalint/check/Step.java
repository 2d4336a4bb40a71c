package poalint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Sentence;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Reading;

/**
 * A step: a list item, or a sentence of running text that makes a statement.
 *
 * @param sentences its sentences
 * @param facts what it names, with what the line that leads its list and its section's heading name
 * @param item whether it is a list item
 */
record Step(List<Sentence> sentences, List<Fact> facts, boolean item) {

    Step {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    /** The steps of a section, each once however often it is repeated; a pile of keywords is none. */
    static List<Step> of(Plan plan, Section section) {
        List<Step> steps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Fact> shared = section.heading().map(Block::facts).orElse(List.of());
        List<Fact> lead = List.of();
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            boolean leads = block.kind() == Block.Kind.PARAGRAPH
                    && i + 1 < section.blocks().size()
                    && section.blocks().get(i + 1).isListed()
                    && isUnfinished(plan, block);
            if (leads) {
                lead = Pile.factsOutside(block).toList();
            } else if (block.isListed()) {
                add(
                        steps,
                        seen,
                        plan,
                        block.sentences(),
                        true,
                        Stream.of(Pile.factsOutside(block).toList(), lead, shared));
            } else {
                lead = List.of();
                for (Sentence sentence : block.sentences()) {
                    if (sentence.mainVerbs().findAny().isPresent()) {
                        add(steps, seen, plan, List.of(sentence), false, Stream.of(sentence.facts(), shared));
                    }
                }
            }
        }
        return steps;
    }

    private static void add(
            List<Step> steps,
            Set<String> seen,
            Plan plan,
            List<Sentence> sentences,
            boolean item,
            Stream<List<Fact>> facts) {
        if (!sentences.isEmpty() && sentences.stream().allMatch(Pile::is)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence ->
                text.append(plan.source().foldedSlice(sentence.span()).toLowerCase(Locale.ROOT)));
        if (seen.add(text.toString().replaceAll("\\W+", " ").strip())) {
            steps.add(new Step(sentences, facts.flatMap(List::stream).toList(), item));
        }
    }

    /** A line that leads a list ends in a colon, or in no mark at all. */
    private static boolean isUnfinished(Plan plan, Block block) {
        String text = plan.source().foldedSlice(block.text()).strip();
        return !text.endsWith(".") && !text.endsWith("!") && !text.endsWith("?");
    }

    /** How many steps it is: a list item is one; a sentence is as many as it has main clauses with a subject. */
    long count() {
        long clauses = verbs().filter(
                        verb -> verb.clause().start() < verb.span().start())
                .count();
        return item ? 1 : Math.max(1, clauses);
    }

    /** The verbs of its main clauses, consequences left out. */
    Stream<VerbGroup> verbs() {
        return sentences.stream().flatMap(Sentence::mainVerbs).filter(verb -> !verb.effect());
    }

    /** Whether it tells of something that has been done, or stands as a bare note of it. */
    boolean isDone() {
        return verbs().anyMatch(verb -> verb.reading() == Reading.DONE
                        || verb.reading() == Reading.PRESENT
                        || verb.reading() == Reading.FRAGMENT)
                || verbs().findAny().isEmpty();
    }

    boolean names(Set<String> kinds) {
        return facts.stream().anyMatch(fact -> kinds.contains(fact.kind()));
    }
}
