package poalint.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import poalint.layout.RawBlock;
import poalint.parse.Heading.Weight;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * The blocks of a plan, each with the heading that it is or begins with.
 *
 * <p>Some lines are headings only beside others, so all are read before any is believed.
 */
final class Outline {

    private final List<RawBlock> blocks;
    private final List<Optional<Heading>> read = new ArrayList<>();
    private final Set<SectionKind> sure;

    private Outline(Source source, List<RawBlock> blocks, HeadingReader reader) {
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            read.add(reader.read(blocks, i));
        }
        new HeadingSeries(source, blocks, read).name();
        this.sure = read.stream()
                .flatMap(Optional::stream)
                .filter(heading -> heading.weight() == Weight.SURE)
                .flatMap(heading -> heading.kind().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionKind.class)));
    }

    /**
     * The entries in order.
     *
     * @param source the text
     * @param blocks the blocks behind the greeting
     * @param reader reads headings
     */
    static List<Entry> of(Source source, List<RawBlock> blocks, HeadingReader reader) {
        return new Outline(source, splitAtLabels(source, blocks, reader), reader).entries();
    }

    /** A text without line breaks is cut where a label such as "Actions taken:" begins a sentence. */
    private static List<RawBlock> splitAtLabels(Source source, List<RawBlock> blocks, HeadingReader reader) {
        List<RawBlock> split = new ArrayList<>();
        for (RawBlock block : blocks) {
            int start = block.text().start();
            if (block.shape() == RawBlock.Shape.PARAGRAPH) {
                for (int cut : reader.labelStarts(block.text())) {
                    split.add(block.withText(trimEnd(source, new Span(start, cut))));
                    start = cut;
                }
            }
            boolean whole = start == block.text().start();
            split.add(
                    whole ? block : block.withText(new Span(start, block.text().end())));
        }
        return split;
    }

    private static Span trimEnd(Source source, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(source.folded().charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        SectionKind last = null;
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Heading> heading = believed(i, last);
            entries.add(new Entry(blocks.get(i), heading));
            last = heading.flatMap(Heading::kind).orElse(last);
        }
        return entries;
    }

    private Optional<Heading> believed(int i, @Nullable SectionKind last) {
        Optional<Heading> heading = read.get(i);
        Optional<SectionKind> kind = heading.flatMap(Heading::kind);
        if (heading.isEmpty() || kind.isEmpty()) {
            return heading;
        }
        return switch (heading.get().weight()) {
            case SURE, LOOK -> heading;
            case LEAD_IN -> heading.filter(lead -> !sure.contains(kind.get()) && kind.get() != last);
            case TITLE -> heading.filter(title -> opens(i, kind.get(), last)).map(this::forBoth);
        };
    }

    /** "Plan of action" behind the root cause opens the actions; above other headings, or first of all, it is a title. */
    private boolean opens(int i, SectionKind kind, @Nullable SectionKind last) {
        boolean bare = read.get(i).flatMap(Heading::rest).isEmpty();
        boolean above = bare && i + 1 < blocks.size() && read.get(i + 1).isPresent();
        boolean inPlace = kind == SectionKind.ACTIONS_TAKEN ? last == SectionKind.ROOT_CAUSE : last != null;
        return !above && inPlace && kind != last && !sure.contains(kind);
    }

    /** Where nothing else heads the prevention, a plan of action holds it too. */
    private Heading forBoth(Heading title) {
        boolean alone = read.stream()
                .flatMap(Optional::stream)
                .noneMatch(heading ->
                        heading.kind().filter(SectionKind.PREVENTION::equals).isPresent());
        return alone ? title.asCombined() : title;
    }

    /**
     * A block.
     *
     * @param block the block
     * @param heading the heading that it is or begins with
     */
    record Entry(RawBlock block, Optional<Heading> heading) {}
}
