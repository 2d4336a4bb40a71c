package poalint.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;

/**
 * The tokens of the source that is read at present: a block is asked for several times, by those who look for the
 * plan's edges, for headings and for sentences, and cut once. Belongs to one thread.
 */
final class SpanTokens {

    private final Map<Span, List<RawToken>> raw = new HashMap<>();
    private final Map<Span, Sentence> words = new HashMap<>();
    private @Nullable Source read;

    /** The tokens of a span, in order. */
    List<RawToken> of(Source source, Span span) {
        turnTo(source);
        List<RawToken> known = raw.get(span);
        if (known == null) {
            known = List.copyOf(Tokenizer.tokens(source, span));
            raw.put(span, known);
        }
        return known;
    }

    /** The tokens of a span as one sentence without tags. */
    Sentence words(Source source, Span span) {
        turnTo(source);
        Sentence known = words.get(span);
        if (known == null) {
            known = new Sentence(
                    span, of(source, span).stream().map(SpanTokens::word).toList(), List.of(), List.of());
            words.put(span, known);
        }
        return known;
    }

    private void turnTo(Source source) {
        if (read != source) {
            raw.clear();
            words.clear();
            read = source;
        }
    }

    private static Token word(RawToken token) {
        return new Token(token.span(), token.lower(), token.print(), "", token.lower(), token.lower(), false);
    }
}
