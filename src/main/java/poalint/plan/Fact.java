package poalint.plan;

/**
 * Something definite that a sentence names: a date, a frequency, a carrier, an order number.
 *
 * @param kind what it is; the name of a lexicon in {@code rules/lexicon} or of a class of time expression or identifier
 * @param span where it stands
 * @param value its plain form: a lexicon's main name, an ISO date, an identifier
 */
public record Fact(String kind, Span span, String value) {}
