package poalint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import poalint.layout.RawBlock;
import poalint.parse.Heading.Weight;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * Headings of one look, by which those are named whose words tell nothing.
 *
 * <p>Writers head the three answers alike and in the order of the questions, so the place of a heading among its like
 * tells what it opens.
 */
final class HeadingSeries {

    /** An answer has at least so many characters; a signature or a name has fewer behind it. */
    private static final int LEAST_TEXT = 60;

    private final Source source;
    private final List<RawBlock> blocks;
    private final List<Optional<Heading>> headings;

    /**
     * Takes the headings.
     *
     * @param source the text
     * @param blocks the blocks
     * @param headings for each block the heading that it is or begins with; named in place
     */
    HeadingSeries(Source source, List<RawBlock> blocks, List<Optional<Heading>> headings) {
        this.source = source;
        this.blocks = blocks;
        this.headings = headings;
    }

    /** Names what can be named; a heading by its look that cannot be is none. */
    void name() {
        for (List<Integer> series : series()) {
            nameThree(series);
            nameFollowing(series);
            nameSecond(series);
        }
        headings.replaceAll(heading -> heading.filter(each -> each.weight() != Weight.LOOK));
    }

    /** The headings by their look, those of one look in order. */
    private List<List<Integer>> series() {
        Map<String, List<Integer>> series = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Heading> heading = headings.get(i);
            if (heading.filter(each -> opens(each)).isPresent() && (!isUnnamed(i) || saysMuch(i))) {
                series.computeIfAbsent(look(blocks.get(i), heading.get()), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return List.copyOf(series.values());
    }

    private static boolean opens(Heading heading) {
        return heading.weight() == Weight.LOOK
                || heading.weight() == Weight.SURE && heading.kind().isPresent();
    }

    private boolean isUnnamed(int i) {
        return headings.get(i).filter(each -> each.weight() == Weight.LOOK).isPresent();
    }

    private static String look(RawBlock block, Heading heading) {
        return block.shape() + " " + block.marker() + " " + heading.rest().isPresent();
    }

    private boolean saysMuch(int at) {
        int length = headings.get(at).flatMap(Heading::rest).map(Span::length).orElse(0);
        for (int i = at + 1; i < blocks.size() && headings.get(i).isEmpty(); i++) {
            length += blocks.get(i).text().length();
        }
        return length >= LEAST_TEXT;
    }

    private Optional<SectionKind> kind(int i) {
        return headings.get(i).flatMap(Heading::kind);
    }

    /** Three headings are those of the three answers, where the words of one of them agree. */
    private void nameThree(List<Integer> series) {
        SectionKind[] order = SectionKind.values();
        if (series.size() != order.length) {
            return;
        }
        int known = 0;
        for (int k = 0; k < order.length; k++) {
            SectionKind own = order[k];
            Optional<SectionKind> kind = kind(series.get(k));
            if (kind.filter(other -> other != own).isPresent()) {
                return;
            }
            known += kind.isPresent() ? 1 : 0;
        }
        for (int k = 0; known > 0 && k < order.length; k++) {
            name(series.get(k), order[k]);
        }
    }

    /** Otherwise a heading opens the answer that follows the one before it, where no other heading does. */
    private void nameFollowing(List<Integer> series) {
        for (int k = 1; k < series.size(); k++) {
            int at = series.get(k);
            Optional<SectionKind> following = kind(series.get(k - 1)).flatMap(SectionKind::next);
            Optional<SectionKind> next = k + 1 < series.size() ? kind(series.get(k + 1)) : Optional.empty();
            if (isUnnamed(at) && following.isPresent() && !isKnown(following.get())) {
                boolean inOrder =
                        next.map(other -> other.compareTo(following.get()) > 0).orElse(true);
                following.filter(kind -> inOrder).ifPresent(kind -> name(at, kind));
            }
        }
    }

    /** Of two headings of actions in other words, the second is meant for the prevention, where nothing else is. */
    private void nameSecond(List<Integer> series) {
        if (isKnown(SectionKind.PREVENTION)) {
            return;
        }
        for (int k = 1; k < series.size(); k++) {
            int at = series.get(k);
            boolean both = kind(series.get(k - 1)).equals(Optional.of(SectionKind.ACTIONS_TAKEN))
                    && kind(at).equals(Optional.of(SectionKind.ACTIONS_TAKEN));
            if (both && !text(series.get(k - 1)).equals(text(at))) {
                headings.set(at, headings.get(at).map(heading -> heading.opening(SectionKind.PREVENTION)));
                k++;
            }
        }
    }

    private String text(int i) {
        return headings.get(i)
                .map(heading -> source.foldedSlice(heading.span()))
                .orElse("");
    }

    private void name(int i, SectionKind kind) {
        if (isUnnamed(i)) {
            headings.set(i, headings.get(i).map(heading -> heading.opening(kind)));
        }
    }

    private boolean isKnown(SectionKind kind) {
        return headings.stream()
                .flatMap(Optional::stream)
                .anyMatch(heading -> heading.combined()
                        || heading.weight() != Weight.LEAD_IN
                                && heading.kind().filter(kind::equals).isPresent());
    }
}
