package poalint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * A plan's text as it is shown.
 *
 * @param source the text
 * @param rows its rows in order
 */
record Sheet(Source source, List<Row> rows) {

    /** The id of the whole text. */
    private static final String PLAN = "plan";

    /** Copies the list. */
    Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Lays the notes beside the text.
     *
     * @param plan the plan
     * @param marked its findings with their notes, by position
     */
    static Sheet of(Plan plan, List<Marked> marked) {
        Source source = plan.source();
        List<Stretch> stretches = Stretch.of(plan);
        Map<Integer, List<String>> labels = labels(plan);
        List<Row> rows = new ArrayList<>();
        List<Marked> open = new ArrayList<>();
        int taken = 0;
        int shown = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Span span = stretch.span(source);
            boolean last = i + 1 == stretches.size();
            int end =
                    last ? Integer.MAX_VALUE : stretches.get(i + 1).span(source).start();
            List<Note> notes = new ArrayList<>();
            while (taken < marked.size() && marked.get(taken).span().start() < end) {
                open.add(marked.get(taken));
                notes.add(marked.get(taken++).note());
            }
            List<String> begun = new ArrayList<>();
            for (int line = shown + 1; line <= stretch.last(); line++) {
                begun.addAll(labels.getOrDefault(line, List.of()));
            }
            boolean spaced = i > 0 && stretch.first() > shown + 1;
            rows.add(new Row(stretch.first(), stretch.kind(), spaced, begun, Marked.cut(source, span, open), notes));
            open.removeIf(each -> each.span().end() <= span.end());
            shown = stretch.last();
        }
        return new Sheet(source, rows);
    }

    /** Where a span is shown. */
    Place place(Span span, int words) {
        int line = source.line(span.start());
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (rows.get(middle).line() <= line) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        String anchor = rows.isEmpty() ? PLAN : rows.get(low).anchor();
        return new Place(anchor, line, PageText.quote(source, span, words));
    }

    private static Map<Integer, List<String>> labels(Plan plan) {
        Map<Integer, List<String>> labels = new TreeMap<>();
        for (Section section : plan.sections()) {
            add(
                    labels,
                    plan.source().line(section.anchor().start()),
                    section.kind().title());
        }
        for (Outside outside : plan.outside()) {
            add(
                    labels,
                    plan.source().line(outside.span().start()),
                    "not the plan: " + outside.kind().title());
        }
        return labels;
    }

    private static void add(Map<Integer, List<String>> labels, int line, String label) {
        labels.computeIfAbsent(line, unused -> new ArrayList<>()).add(label);
    }
}
