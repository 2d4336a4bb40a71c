package poalint.corpus;

import poalint.plan.Span;

/**
 * Words that another plan has as well.
 *
 * @param span where they stand
 * @param words how many words the two have in common there; numbers, names of carriers and the like not counted
 * @param other the other plan's name
 * @param line the line there on which they begin
 * @param endLine the line there on which they end
 * @param more in how many plans besides these two most of them stand
 * @param counted whether no more than {@code more} have them; else at least so many do
 */
public record Passage(Span span, int words, String other, int line, int endLine, int more, boolean counted) {}
