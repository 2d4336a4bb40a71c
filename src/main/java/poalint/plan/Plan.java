package poalint.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan of action, parsed.
 *
 * @param source the text
 * @param opening title, address lines and greeting, in order
 * @param preamble what stands between the greeting and the first section, in order
 * @param sections the answers to the three questions, in order of the text
 * @param closing what follows the last section: thanks, sign-off, signature
 * @param outside text around the plan that is not judged, in order
 */
public record Plan(
        Source source,
        List<Block> opening,
        List<Block> preamble,
        List<Section> sections,
        List<Block> closing,
        List<Outside> outside) {

    /** Copies the lists. */
    public Plan {
        opening = List.copyOf(opening);
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        outside = List.copyOf(outside);
    }

    /** The sections of one kind, in order; a plan that answers issue by issue has several. */
    public List<Section> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    /** Whether the plan has a section of this kind. */
    public boolean has(SectionKind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind);
    }

    /** Whether at least one section has a heading. */
    public boolean hasHeadings() {
        return sections.stream().anyMatch(section -> section.heading().isPresent());
    }

    /** The section in which an offset lies; under a heading of two sections, the one whose block it is in. */
    public Optional<Section> sectionAt(int offset) {
        return sections.stream()
                .filter(section -> holds(section.blocks(), offset))
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> holds(section.span(), offset))
                        .findFirst());
    }

    /** Found by halving: a section can have thousands of blocks, and as many findings ask. */
    private static boolean holds(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() && holds(blocks.get(low).span(), offset);
    }

    private static boolean holds(Span span, int offset) {
        return span.start() <= offset && offset < span.end();
    }

    /** All blocks of the plan, headings included, each once, in order; two sections can share a heading. */
    public Stream<Block> blocks() {
        Stream<Block> answers = sections.stream()
                .flatMap(section -> Stream.concat(section.heading().stream(), section.blocks().stream()));
        return Stream.of(opening.stream(), preamble.stream(), answers, closing.stream())
                .flatMap(stream -> stream)
                .collect(Collectors.toMap(Block::span, Function.identity(), (block, again) -> block, TreeMap::new))
                .values()
                .stream();
    }

    /** The blocks that make statements: preamble, text of the sections, closing; in order. */
    public Stream<Block> body() {
        return blocks(Set.of());
    }

    /** The blocks of one part that make statements, headings left out, in order. */
    public List<Block> blocks(Part part) {
        return switch (part) {
            case PREAMBLE -> preamble;
            case CLOSING -> closing;
            case ROOT_CAUSE, ACTIONS_TAKEN, PREVENTION ->
                sections.stream()
                        .filter(section -> Part.of(section.kind()) == part)
                        .flatMap(section -> section.blocks().stream())
                        .toList();
        };
    }

    /**
     * The blocks of some parts that make statements, headings left out, in order.
     *
     * @param parts the parts; none for all
     */
    public Stream<Block> blocks(Set<Part> parts) {
        return Arrays.stream(Part.values())
                .filter(part -> parts.isEmpty() || parts.contains(part))
                .flatMap(part -> blocks(part).stream())
                .sorted(Comparator.comparing(Block::span));
    }

    /** The facts of one kind anywhere in the plan, headings and table rows included, in order. */
    public Stream<Fact> facts(String kind) {
        return blocks().flatMap(block -> block.facts().stream())
                .filter(fact -> fact.kind().equals(kind));
    }

    /**
     * This plan for reports alone, which point at spans and facts: its sentences without tokens and verb groups, which
     * take up most of the memory.
     */
    public Plan withoutWords() {
        return new Plan(
                source,
                withoutWords(opening),
                withoutWords(preamble),
                sections.stream()
                        .map(section -> new Section(
                                section.kind(),
                                section.span(),
                                section.heading().map(Plan::withoutWords),
                                withoutWords(section.blocks()),
                                section.combined()))
                        .toList(),
                withoutWords(closing),
                outside);
    }

    private static List<Block> withoutWords(List<Block> blocks) {
        return blocks.stream().map(Plan::withoutWords).toList();
    }

    private static Block withoutWords(Block block) {
        List<Sentence> sentences = block.sentences().stream()
                .map(sentence -> new Sentence(sentence.span(), List.of(), List.of(), sentence.facts()))
                .toList();
        return new Block(block.kind(), block.span(), block.text(), sentences, block.facts());
    }
}
