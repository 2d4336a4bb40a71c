package poalint.corpus;

/**
 * An earlier plan of which this one is a copy or a draft.
 *
 * @param other its name
 * @param identical whether the two texts are the same
 * @param percent about how much of this plan's answers stands there, 0 to 100
 */
public record Twin(String other, boolean identical, int percent) {}
