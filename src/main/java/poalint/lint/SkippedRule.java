package poalint.lint;

/**
 * A rule that was not run.
 *
 * @param rule its id
 * @param reason why, without full stop
 */
public record SkippedRule(String rule, String reason) {}
