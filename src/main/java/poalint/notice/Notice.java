package poalint.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.issue.Issue;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;

/**
 * A notice of Amazon's.
 *
 * @param source the text that it stands in
 * @param kind what it wants on the whole
 * @param issue what it is about
 * @param asks what it asks for, in order
 * @param items the ASINs and orders that it lists, each once, in order
 * @param deadline the shortest time that it gives for the answer
 * @param dated the day that it bears
 * @param marketplaces the marketplaces that it names, such as {@code amazon.de}
 * @param mayBeInError whether it offers to say that it was sent in error
 * @param sentences its sentences, in order
 */
public record Notice(
        Source source,
        Kind kind,
        Issue issue,
        List<Ask> asks,
        List<Fact> items,
        Optional<Deadline> deadline,
        Optional<LocalDate> dated,
        Set<String> marketplaces,
        boolean mayBeInError,
        List<Sentence> sentences) {

    /** Copies the collections. */
    public Notice {
        asks = List.copyOf(asks);
        items = List.copyOf(items);
        marketplaces = Set.copyOf(marketplaces);
        sentences = List.copyOf(sentences);
    }

    /** What a notice wants. */
    public enum Kind {
        /** A plan of action. */
        PLAN("plan"),
        /** Papers alone. */
        DOCUMENTS("documents"),
        /** A quiz. */
        QUIZ("quiz"),
        /** Nothing more: the decision stands. */
        FINAL("final"),
        /** Nothing that is known. */
        UNKNOWN("unknown");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in JSON. */
        public String id() {
            return id;
        }
    }

    /** Whether it asks for what will be done rather than for what has been. */
    public boolean asksForFuture() {
        return asks.stream().anyMatch(ask -> ask.demand() == Demand.ACTIONS_TAKEN && ask.future());
    }
}
