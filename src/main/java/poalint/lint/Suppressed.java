package poalint.lint;

import poalint.rule.Finding;

/**
 * A finding that counts for nothing, because somebody lets it stand.
 *
 * @param finding the finding
 * @param by who says so
 */
public record Suppressed(Finding finding, Acceptance.Accepted by) {}
