package poalint.rule;

import java.util.Optional;
import poalint.corpus.SharedText;
import poalint.coverage.Matrix;
import poalint.issue.Issue;
import poalint.notice.Checklist;
import poalint.plan.Plan;

/**
 * What a rule judges: a plan and what is known of it.
 *
 * @param plan the plan
 * @param issue what the case is about
 * @param told what the plan by itself tells that it is about
 * @param matrix which of its steps take up which cause
 * @param checklist what the notice asks for, and where the plan brings it; absent without a notice
 * @param occasion when it is written
 * @param shared what it has in common with the other plans of the run; absent where it is looked at alone
 */
public record Case(
        Plan plan,
        Issue issue,
        Issue told,
        Matrix matrix,
        Optional<Checklist> checklist,
        Occasion occasion,
        Optional<SharedText> shared) {

    /** A plan that is looked at alone. */
    public Case(Plan plan, Issue issue, Issue told, Matrix matrix, Optional<Checklist> checklist, Occasion occasion) {
        this(plan, issue, told, matrix, checklist, occasion, Optional.empty());
    }

    /** The same case beside other plans. */
    public Case beside(SharedText others) {
        return new Case(plan, issue, told, matrix, checklist, occasion, Optional.of(others));
    }
}
