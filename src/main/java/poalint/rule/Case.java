package poalint.rule;

import poalint.coverage.Matrix;
import poalint.issue.Issue;
import poalint.plan.Plan;

/**
 * What a rule judges: a plan and what is known of it.
 *
 * @param plan the plan
 * @param issue what it is about
 * @param matrix which of its steps take up which cause
 */
public record Case(Plan plan, Issue issue, Matrix matrix) {}
