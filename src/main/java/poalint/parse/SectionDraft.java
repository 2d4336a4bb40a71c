package poalint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import poalint.fact.TimeExpressions;
import poalint.plan.Block;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.VerbGroup;

/**
 * A section that still grows.
 *
 * @param kind which question it answers
 * @param heading its heading; absent where it was recognised by its content
 * @param blocks what stands in it so far
 * @param combined whether it answers two questions
 */
record SectionDraft(SectionKind kind, Optional<Block> heading, List<Block> blocks, boolean combined) {

    static SectionDraft under(SectionKind kind, Block heading, boolean combined) {
        return new SectionDraft(kind, Optional.of(heading), new ArrayList<>(), combined);
    }

    static SectionDraft of(SectionKind kind, List<Block> blocks) {
        return new SectionDraft(kind, Optional.empty(), new ArrayList<>(blocks), false);
    }

    /**
     * Cuts off what stands from the first sentence on that begins something else, never from the first of all.
     *
     * @param begins tells such a sentence
     * @return the blocks cut off, if any
     */
    Optional<List<Block>> splitWhere(Predicate<Sentence> begins) {
        for (int i = 0; i < blocks.size(); i++) {
            List<Sentence> sentences = blocks.get(i).sentences();
            for (int k = 0; k < sentences.size(); k++) {
                if (i + k > 0 && begins.test(sentences.get(k))) {
                    return Optional.of(cutAt(i, k));
                }
            }
        }
        return Optional.empty();
    }

    private List<Block> cutAt(int i, int k) {
        List<Block> cut = new ArrayList<>(blocks.subList(i, blocks.size()));
        blocks.subList(i, blocks.size()).clear();
        if (k > 0) {
            Block whole = cut.get(0);
            List<Sentence> sentences = whole.sentences();
            blocks.add(Block.of(whole.kind(), sentences.subList(0, k)));
            cut.set(0, Block.of(whole.kind(), sentences.subList(k, sentences.size())));
        }
        return cut;
    }

    /** The finished section, or two of them. */
    List<Section> sections() {
        Span first = heading.map(Block::span).orElseGet(() -> blocks.get(0).span());
        Span span = blocks.isEmpty()
                ? first
                : first.cover(blocks.get(blocks.size() - 1).span());
        if (!combined) {
            return List.of(new Section(kind, span, heading, blocks, false));
        }
        List<Block> done = blocks.stream().filter(block -> !isOngoing(block)).toList();
        List<Block> ongoing = blocks.stream().filter(SectionDraft::isOngoing).toList();
        return List.of(
                new Section(SectionKind.ACTIONS_TAKEN, span, heading, done, true),
                new Section(SectionKind.PREVENTION, span, heading, ongoing, true));
    }

    /** Under one heading for both, what has been done is an action, and what goes on or is to come prevents. */
    private static boolean isOngoing(Block block) {
        if (block.isListed()) {
            // A step tells first what it is; what it brings comes behind.
            Optional<VerbGroup> first = block.sentences().stream()
                    .limit(1)
                    .flatMap(Sentence::mainVerbs)
                    .findFirst();
            if (first.isPresent()) {
                return isOngoing(first.get());
            }
        }
        return block.sentences().stream()
                .anyMatch(sentence -> sentence.names(TimeExpressions.FREQUENCY)
                        || sentence.mainVerbs().anyMatch(SectionDraft::isOngoing));
    }

    private static boolean isOngoing(VerbGroup verb) {
        return switch (verb.reading()) {
            case PRESENT, FUTURE, OBLIGATION, IMPERATIVE, HEDGE -> !verb.effect();
            case DONE, INTENTION, ABILITY, FRAGMENT -> false;
        };
    }
}
