package poalint.plan;

/**
 * A part of a text that is not shown.
 *
 * @param span where it stands
 * @param label what is shown in its place
 */
public record Veil(Span span, String label) {}
