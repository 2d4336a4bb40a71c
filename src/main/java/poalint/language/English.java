package poalint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.plan.VerbGroup;

/**
 * Reads English: from a span of text to sentences with tokens and judged verb groups.
 *
 * <p>Its parts keep state while they work, so an instance belongs to one thread.
 */
public final class English {

    private final Tagger tagger;
    private final Inflection inflection;
    private final People people;
    private final ClauseModel clauses;
    private final SpanTokens spans = new SpanTokens();
    private final Stemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

    /**
     * Takes its parts.
     *
     * @param tagger tags the words of one sentence
     * @param clauses tells main clauses from others
     * @param inflection finds dictionary forms
     * @param people tells who acts for whom
     */
    public English(Tagger tagger, ClauseModel clauses, Inflection inflection, People people) {
        this.clauses = clauses;
        this.tagger = tagger;
        this.inflection = inflection;
        this.people = people;
    }

    /**
     * The sentences of one block, in order, still without facts.
     *
     * @param source the text
     * @param block the span of the block's text
     */
    public List<Sentence> sentences(Source source, Span block) {
        List<Sentence> sentences = new ArrayList<>();
        boolean[] quoted = quotedCharacters(source.foldedSlice(block));
        for (List<RawToken> raw : SentenceSplitter.sentences(spans.of(source, block))) {
            sentences.add(sentence(raw, quoted, block.start()));
        }
        return sentences;
    }

    /**
     * The words of a span as one sentence, without tags and verb groups: enough to match plain phrases.
     *
     * @param source the text
     * @param span the part of it to read
     */
    public Sentence words(Source source, Span span) {
        return spans.words(source, span);
    }

    private Sentence sentence(List<RawToken> raw, boolean[] quoted, int offset) {
        boolean shouted = isShouted(raw);
        List<String> tags = tagger.tags(raw.stream()
                .map(token -> shouted ? token.lower() : token.text())
                .collect(Collectors.toList()));
        List<Token> tokens = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            RawToken token = raw.get(i);
            String tag = tags.get(i);
            String lemma = inflection.lemma(token.lower(), tag);
            tokens.add(new Token(
                    token.span(),
                    token.lower(),
                    token.print(),
                    tag,
                    lemma,
                    stemmer.stem(lemma).toString(),
                    quoted[token.span().start() - offset]));
        }
        return new Sentence(Span.across(raw, RawToken::span), tokens, verbs(tokens), List.of());
    }

    /** Verb groups are looked for in the sentence without its brackets, unless it is all brackets. */
    private List<VerbGroup> verbs(List<Token> tokens) {
        List<Integer> open = outsideBrackets(tokens);
        List<Integer> kept = open.size() < 2 ? allIndexes(tokens) : open;

        List<Token> view = TagRepair.repair(kept.stream().map(tokens::get).toList());
        return ClauseReader.read(view, VerbGroupFinder.find(view), people, clauses).stream()
                .map(verb -> new VerbGroup(
                        verb.span(),
                        verb.clause(),
                        kept.get(verb.first()),
                        kept.get(verb.head()),
                        verb.lemma(),
                        verb.tense(),
                        verb.aspect(),
                        verb.modality(),
                        verb.mood(),
                        verb.voice(),
                        verb.negated(),
                        verb.actor(),
                        verb.main(),
                        verb.effect()))
                .toList();
    }

    private static List<Integer> allIndexes(List<Token> tokens) {
        return IntStream.range(0, tokens.size()).boxed().toList();
    }

    private static List<Integer> outsideBrackets(List<Token> tokens) {
        List<Integer> kept = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (text.equals("(") || text.equals("[")) {
                depth++;
            } else if ((text.equals(")") || text.equals("]")) && depth > 0) {
                depth--;
            } else if (depth == 0 && !tokens.get(i).quoted()) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static boolean isShouted(List<RawToken> tokens) {
        int letters = 0;
        int capitals = 0;
        int words = 0;
        for (RawToken token : tokens) {
            words += token.isWord() ? 1 : 0;
            for (char c : token.text().toCharArray()) {
                letters += Character.isLetter(c) ? 1 : 0;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 10 > letters * 6;
    }

    /** Which characters stand between quotation marks of one block; a mark without its partner quotes nothing. */
    private static boolean[] quotedCharacters(String text) {
        boolean[] quoted = new boolean[text.length()];
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                Arrays.fill(quoted, open + 1, i, true);
                open = -1;
            }
        }
        return quoted;
    }
}
