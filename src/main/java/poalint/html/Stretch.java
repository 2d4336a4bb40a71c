package poalint.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * Lines of a plan that are shown as one.
 *
 * @param first the first line
 * @param last the last line
 * @param kind what they are
 */
record Stretch(int first, int last, String kind) {

    static final String OUTSIDE = "outside";

    private static final String OTHER = "other";
    private static final String PARAGRAPH = "paragraph";

    /** The stretches of a plan: together they hold every line that is not empty, each once, in order. */
    static List<Stretch> of(Plan plan) {
        Source source = plan.source();
        List<Stretch> known = Stream.concat(
                        plan.blocks()
                                .map(block -> of(
                                        source,
                                        block.span(),
                                        block.kind().name().toLowerCase(Locale.ROOT))),
                        plan.outside().stream().map(outside -> of(source, outside.span(), OUTSIDE)))
                .sorted(Comparator.comparing(Stretch::first).thenComparing(Stretch::last))
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (Stretch next : known) {
            int covered = stretches.isEmpty()
                    ? 0
                    : stretches.get(stretches.size() - 1).last();
            if (next.first() > covered) {
                rest(source, covered + 1, next.first() - 1, stretches);
                stretches.add(next);
            } else {
                stretches.add(stretches.remove(stretches.size() - 1).with(next));
            }
        }
        int covered =
                stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).last();
        rest(source, covered + 1, source.lineCount(), stretches);
        return stretches;
    }

    Span span(Source source) {
        return new Span(source.lineSpan(first).start(), source.lineSpan(last).end());
    }

    /** Two that share a line are shown as one, and then a heading is only the beginning of a paragraph. */
    private Stretch with(Stretch other) {
        return new Stretch(first, Math.max(last, other.last), kind.equals(other.kind) ? kind : PARAGRAPH);
    }

    private static Stretch of(Source source, Span span, String kind) {
        return new Stretch(source.line(span.start()), source.endLine(span), kind);
    }

    /** What belongs to no block, such as the line under a table's head. */
    private static void rest(Source source, int first, int last, List<Stretch> stretches) {
        int begun = 0;
        for (int line = first; line <= last; line++) {
            boolean empty = source.shown(source.lineSpan(line)).isBlank();
            if (!empty && begun == 0) {
                begun = line;
            } else if (empty && begun > 0) {
                stretches.add(new Stretch(begun, line - 1, OTHER));
                begun = 0;
            }
        }
        if (begun > 0) {
            stretches.add(new Stretch(begun, last, OTHER));
        }
    }
}
