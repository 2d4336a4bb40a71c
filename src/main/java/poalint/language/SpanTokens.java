package poalint.language;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;

/**
 * The tokens of the source that is read at present: a block is asked for several times, by those who look for the
 * plan's edges, for headings and for sentences, and cut once. Belongs to one thread.
 */
final class SpanTokens {

    private final IdentityHashMap<Source, Known> read = new IdentityHashMap<>();

    /** The tokens of a span, in order. */
    List<RawToken> of(Source source, Span span) {
        Map<Span, List<RawToken>> known = known(source).tokens();
        List<RawToken> tokens = known.get(span);
        if (tokens == null) {
            tokens = List.copyOf(Tokenizer.tokens(source, span));
            known.put(span, tokens);
        }
        return tokens;
    }

    /** The tokens of a span as one sentence without tags. */
    Sentence words(Source source, Span span) {
        Map<Span, Sentence> known = known(source).words();
        Sentence words = known.get(span);
        if (words == null) {
            List<Token> tokens = of(source, span).stream().map(SpanTokens::word).toList();
            words = new Sentence(span, tokens, List.of(), List.of());
            known.put(span, words);
        }
        return words;
    }

    private Known known(Source source) {
        Known known = read.get(source);
        if (known == null) {
            read.clear();
            known = new Known(new HashMap<>(), new HashMap<>());
            read.put(source, known);
        }
        return known;
    }

    private static Token word(RawToken token) {
        return new Token(token.span(), token.lower(), token.print(), "", token.lower(), token.lower(), false);
    }

    /**
     * What is known of a source.
     *
     * @param tokens the tokens of spans
     * @param words the same as sentences
     */
    private record Known(Map<Span, List<RawToken>> tokens, Map<Span, Sentence> words) {}
}
