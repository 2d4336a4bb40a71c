package poalint.html;

import java.util.List;
import poalint.coverage.Matrix;
import poalint.plan.Span;

/**
 * A cause and the steps that take it up.
 *
 * @param cause where it is given
 * @param topics what it is about
 * @param actions the first actions that take it up
 * @param moreActions how many more do
 * @param prevention the first controls that take it up
 * @param moreControls how many more do
 */
public record Cause(
        Place cause, String topics, List<Place> actions, int moreActions, List<Place> prevention, int moreControls) {

    private static final int WORDS = 110;
    private static final int STEP_WORDS = 60;
    private static final int MOST = 3;

    /** Copies the lists. */
    public Cause {
        actions = List.copyOf(actions);
        prevention = List.copyOf(prevention);
    }

    static List<Cause> of(Matrix matrix, Sheet sheet) {
        return matrix.rows().stream()
                .map(row -> new Cause(
                        sheet.place(row.cause(), WORDS),
                        String.join(", ", row.topics()),
                        places(row.actions(), sheet),
                        Math.max(0, row.actions().size() - MOST),
                        places(row.prevention(), sheet),
                        Math.max(0, row.prevention().size() - MOST)))
                .toList();
    }

    private static List<Place> places(List<Span> steps, Sheet sheet) {
        return steps.stream()
                .limit(MOST)
                .map(step -> sheet.place(step, STEP_WORDS))
                .toList();
    }
}
