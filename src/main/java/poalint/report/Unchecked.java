package poalint.report;

/**
 * Something that could not be checked.
 *
 * @param path its path as it was given
 * @param reason why, without full stop
 */
public record Unchecked(String path, String reason) {}
