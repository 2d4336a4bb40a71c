package poalint.rule;

import java.util.List;
import java.util.Optional;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * A text that shows what a rule flags or leaves alone; it is a test of the rule.
 *
 * @param line the line of the rule file on which it stands
 * @param shown the text as a reader is shown it, marks left out
 * @param source the plan that is linted; the text itself, or the text under a heading
 * @param notice the notice that the plan answers, if any
 * @param other another plan of the same run, if any
 * @param bad whether the rule must fire
 * @param marks the spans in {@code source} that the findings must have, in order; none asks for a finding anywhere
 */
public record Example(
        int line,
        String shown,
        Source source,
        Optional<Source> notice,
        Optional<Source> other,
        boolean bad,
        List<Span> marks) {

    /** Copies the list. */
    public Example {
        marks = List.copyOf(marks);
    }
}
