package poalint.plan;

/**
 * A place in a text as people count it.
 *
 * @param line 1-based line
 * @param column 1-based column in Unicode code points
 */
public record Position(int line, int column) {}
