package poalint.html;

/**
 * A place in the plan that a page leads to.
 *
 * @param anchor the id of its row
 * @param line its line
 * @param words its first words
 */
public record Place(String anchor, int line, String words) {}
