package poalint.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One answer to one of the three questions.
 *
 * @param kind which question
 * @param span from its heading, or its first sentence, to its last character
 * @param heading its heading; absent where the section was recognised by its content
 * @param blocks what stands under the heading, in order
 * @param combined whether one heading covers this section and the next
 */
public record Section(SectionKind kind, Span span, Optional<Block> heading, List<Block> blocks, boolean combined) {

    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Its sentences in order. */
    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream());
    }

    /** The span of its heading, or of its first line of text. */
    public Span anchor() {
        return heading.map(Block::text).orElseGet(() -> blocks.isEmpty() ? span : firstSentence());
    }

    private Span firstSentence() {
        Block first = blocks.get(0);
        return first.sentences().isEmpty()
                ? first.text()
                : first.sentences().get(0).span();
    }
}
