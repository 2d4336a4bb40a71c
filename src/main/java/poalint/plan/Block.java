package poalint.plan;

import java.util.List;

/**
 * A heading, paragraph, list item or table row.
 *
 * @param kind what it is
 * @param span where it stands, list marker included
 * @param text where its text stands, list marker and markup excluded
 * @param sentences its sentences in order; the head of a table has none
 * @param facts the facts in it, in order; those of its sentences included
 */
public record Block(Kind kind, Span span, Span text, List<Sentence> sentences, List<Fact> facts) {

    /** Copies the lists. */
    public Block {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    /**
     * A block of sentences without a list marker.
     *
     * @param kind what it is
     * @param sentences at least one, in order
     */
    public static Block of(Kind kind, List<Sentence> sentences) {
        Span span = Span.across(sentences, Sentence::span);
        List<Fact> facts = sentences.stream()
                .flatMap(sentence -> sentence.facts().stream())
                .toList();
        return new Block(kind, span, span, sentences, facts);
    }

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW
    }

    /** Whether it is one of several that stand below each other: a list item, or a row that makes a statement. */
    public boolean isListed() {
        return kind == Kind.ITEM || kind == Kind.ROW && !sentences.isEmpty();
    }

    /** The number of words. */
    public int wordCount() {
        return sentences.stream().mapToInt(Sentence::wordCount).sum();
    }
}
