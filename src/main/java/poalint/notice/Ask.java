package poalint.notice;

import java.util.List;
import java.util.Set;
import poalint.plan.Span;

/**
 * One thing that a notice asks for.
 *
 * @param span where it stands in the notice
 * @param demand what it wants
 * @param subjects about which troubles, or which papers, in the order of the text; empty where it names none
 * @param future whether it asks for what is to come
 */
public record Ask(Span span, Demand demand, List<Subject> subjects, boolean future) {

    /** Copies the list. */
    public Ask {
        subjects = List.copyOf(subjects);
    }

    /**
     * A trouble or a paper.
     *
     * @param name its name in reports
     * @param known whether the lexicon of troubles or the list of papers has it
     * @param telling the stems of the words that tell what it is
     */
    public record Subject(String name, boolean known, Set<String> telling) {

        /** Copies the set. */
        public Subject {
            telling = Set.copyOf(telling);
        }
    }
}
