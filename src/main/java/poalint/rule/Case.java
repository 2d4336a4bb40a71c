package poalint.rule;

import java.util.Optional;
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
 */
public record Case(
        Plan plan, Issue issue, Issue told, Matrix matrix, Optional<Checklist> checklist, Occasion occasion) {}
