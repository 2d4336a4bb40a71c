package poalint.coverage;

import java.util.List;
import java.util.Set;
import poalint.plan.Span;

/**
 * Which steps take up which cause.
 *
 * @param rows one for each cause, in order of the text
 * @param strays the steps that have a topic and take up nothing that comes before the steps, in order of the text
 */
public record Matrix(List<Row> rows, List<Stray> strays) {

    /** Copies the lists. */
    public Matrix {
        rows = List.copyOf(rows);
        strays = List.copyOf(strays);
    }

    /**
     * A cause and what is done about it.
     *
     * @param cause where it is given
     * @param topics what it is about, in alphabetical order
     * @param actions the actions that take it up, in order
     * @param prevention the controls that take it up, in order
     */
    public record Row(Span cause, List<String> topics, List<Span> actions, List<Span> prevention) {

        /** Copies the lists. */
        public Row {
            topics = List.copyOf(topics);
            actions = List.copyOf(actions);
            prevention = List.copyOf(prevention);
        }

        /** Whether no step takes it up. */
        public boolean isOpen() {
            return actions.isEmpty() && prevention.isEmpty();
        }
    }

    /**
     * A step that takes up nothing of what comes before the steps.
     *
     * @param step where it stands
     * @param topics what it is about
     */
    public record Stray(Span step, Set<String> topics) {

        /** Copies the set. */
        public Stray {
            topics = Set.copyOf(topics);
        }
    }
}
