package poalint.lint;

/**
 * A rule that broke down; what it would have found is not known, so the plan is not checked.
 *
 * @param rule its id
 * @param problem what happened
 */
public record RuleFailure(String rule, String problem) {}
