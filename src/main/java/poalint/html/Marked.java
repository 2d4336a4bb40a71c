package poalint.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Scope;

/**
 * A finding with the note that tells it.
 *
 * @param note the note
 * @param finding the finding
 */
record Marked(Note note, Finding finding) {

    /** The order of marks around the same words, innermost first: words before whole parts, then by weight. */
    private static final Comparator<Marked> HEAVIEST = Comparator.comparing(
                    (Marked marked) -> marked.finding().rule().scope())
            .thenComparing(marked -> marked.finding().severity())
            .thenComparing(marked -> marked.note().number());

    /** More marks around the same words cannot be told apart; the numbers behind them tell all. */
    private static final int MOST_MARKS = 3;

    Span span() {
        return finding.span();
    }

    /**
     * Cuts a part of a text wherever a mark begins or ends.
     *
     * @param source the text
     * @param part the part
     * @param over the findings that reach into the part, by position
     */
    static List<Segment> cut(Source source, Span part, List<Marked> over) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Marked marked : over) {
            cuts.add(within(part, marked.span().start()));
            cuts.add(within(part, marked.span().end()));
        }
        List<Marked> ending = over.stream()
                .filter(marked -> marked.span().start() >= part.start())
                .sorted(Comparator.comparing(
                                (Marked marked) -> within(part, marked.span().end()))
                        .thenComparing(marked -> marked.note().number()))
                .toList();
        List<Segment> segments = new ArrayList<>();
        TreeSet<Marked> open = new TreeSet<>(HEAVIEST);
        TreeSet<Marked> closing = new TreeSet<>(
                Comparator.comparing((Marked marked) -> marked.span().end()).thenComparing(HEAVIEST));
        int opened = 0;
        int told = 0;
        int start = part.start();
        for (int end : cuts) {
            while (opened < over.size() && over.get(opened).span().start() <= start) {
                open.add(over.get(opened));
                closing.add(over.get(opened++));
            }
            while (!closing.isEmpty() && closing.first().span().end() <= start) {
                open.remove(closing.pollFirst());
            }
            List<Note> notes = new ArrayList<>();
            while (told < ending.size() && within(part, ending.get(told).span().end()) <= end) {
                notes.add(ending.get(told++).note());
            }
            if (end > start || !notes.isEmpty()) {
                String text = PageText.of(source.shown(new Span(start, end)));
                segments.add(new Segment(text, end > start ? marks(open) : List.of(), notes));
            }
            start = end;
        }
        return segments;
    }

    private static int within(Span part, int offset) {
        return Math.max(part.start(), Math.min(part.end(), offset));
    }

    private static List<String> marks(TreeSet<Marked> open) {
        List<String> marks = new ArrayList<>();
        for (Marked marked : open) {
            if (marks.size() == MOST_MARKS) {
                break;
            }
            String whole = marked.finding().rule().scope() == Scope.SPAN ? "" : " whole";
            marks.add(0, marked.note().groups() + whole);
        }
        return marks;
    }
}
