package poalint.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;
import poalint.flat.Fingerprint;
import poalint.phrase.PhraseSet;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Token;

/** Judges by its words alone whether a line can be a heading, and of what. */
final class HeadingWords {

    /** Prevention first: "actions taken to prevent" is prevention, "resolve the root cause" is action. */
    private static final List<SectionKind> PRIORITY =
            List.of(SectionKind.PREVENTION, SectionKind.ACTIONS_TAKEN, SectionKind.ROOT_CAUSE);

    private static final Set<String> PERSONS = Set.of("i", "we", "you", "they");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "they", "it", "this", "these", "here", "there");
    private static final Set<String> OWNERS = Set.of("our", "my", "your");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'re", "'m");

    /** Behind one of these a verb belongs to a clause, not to the line: "what we have done". */
    private static final Set<String> CLAUSE_STARTS =
            Set.of("what", "why", "how", "which", "that", "who", "where", "when", "whether");

    /** Nouns that take a clause without such a word: "the steps we have taken". */
    private static final Set<String> CLAUSE_NOUNS = Set.of(
            "action",
            "actions",
            "step",
            "steps",
            "measure",
            "measures",
            "change",
            "changes",
            "solution",
            "solutions",
            "plan",
            "reason",
            "reasons",
            "things",
            "remedy",
            "remedies");

    /** A sentence in the words of a label begins with one of these: "we will prevent this". */
    private static final Set<String> SENTENCE_STARTS = Set.of("i", "we", "it", "this");

    /** The first words with which Amazon's own questions begin, which sellers paste as headings. */
    private static final Set<String> ECHO_STARTS = Set.of(
            "the",
            "a",
            "confirmation",
            "description",
            "explanation",
            "greater",
            "detailed",
            "root",
            "reasons",
            "issue",
            "issues",
            "steps",
            "actions");

    private static final Set<String> ECHO_LINKS = Set.of("of", "that", "to", "for", "you", "we", "i", "on");

    private static final int SHORTEST_MISTYPED = 5;

    /** Words that are spelt as meant, though a letter away from a heading's word. */
    private static final Set<String> LOOK_ALIKES = Set.of("present", "clause", "token", "auction", "stops");

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(1);

    private final Source source;
    private final SectionWords words;

    HeadingWords(Source source, SectionWords words) {
        this.source = source;
        this.words = words;
    }

    /** The section that the words name. */
    Optional<SectionKind> kind(Sentence line) {
        return PRIORITY.stream()
                .filter(kind -> matches(words.headings().get(kind), line))
                .findFirst();
    }

    /** Whether the words announce actions and prevention at once. */
    boolean isCombined(Sentence line) {
        return matches(words.combined(), line);
    }

    /** Whether the words name the letter. */
    boolean isTitle(Sentence line) {
        return matches(words.titles(), line);
    }

    /** Whether the words, and no others, head what stands behind the answers. */
    boolean endsAnswers(Sentence line) {
        if (line.tokens().isEmpty()) {
            return false;
        }
        return words.others()
                .longestAt(source, line, 0)
                .filter(hit -> hit.end() >= line.tokens().size() - 1)
                .isPresent();
    }

    /** Whether the line consists of the words of headings only. */
    boolean isLabel(Sentence line) {
        List<Token> tokens = line.tokens();
        return !tokens.isEmpty()
                && !beginsSentence(line)
                && tokens.stream().filter(Token::isWord).allMatch(token -> isKnown(token.text()));
    }

    /** Whether the line, though it may consist of the words of headings, begins like a sentence. */
    boolean beginsSentence(Sentence line) {
        return SENTENCE_STARTS.contains(line.tokens().get(0).text());
    }

    boolean beginsLikeLabel(Sentence line) {
        return isKnown(line.tokens().get(0).text()) && !beginsSentence(line);
    }

    /** "Measures/controls" is one token. */
    private boolean isKnown(String text) {
        return words.labelWords().contains(text)
                || text.indexOf('/') > 0
                        && List.of(text.split("/", -1)).stream().allMatch(words.labelWords()::contains);
    }

    /** Whether the line is worded like a question that Amazon asks: "the steps you have taken to". */
    boolean isEcho(Sentence line) {
        List<Token> tokens = line.tokens();
        return !tokens.isEmpty()
                && ECHO_STARTS.contains(tokens.get(0).text())
                && tokens.stream().anyMatch(token -> ECHO_LINKS.contains(token.text()));
    }

    /** Whether the line says something: "the cause is", "we have taken", but not "what the cause is". */
    boolean isStatement(Sentence line) {
        List<Token> tokens = line.tokens();
        boolean inClause = false;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            boolean subject = SUBJECTS.contains(text);
            if (subject && i == 0 && tokens.size() > 1) {
                return true;
            }
            boolean says = PERSONS.contains(text) || BE.contains(text) && i > 0;
            if (says && !inClause && !isNounClause(tokens, i)) {
                return true;
            }
            inClause |= CLAUSE_STARTS.contains(text);
        }
        return false;
    }

    /** In "the steps we have" a person stands behind the noun, in "the reason our account was" an owner. */
    private static boolean isNounClause(List<Token> tokens, int at) {
        boolean person = PERSONS.contains(tokens.get(at).text())
                || PERSONS.contains(tokens.get(at - 1).text());
        List<String> before = tokens.subList(0, at).stream().map(Token::text).toList();
        return before.stream().anyMatch(CLAUSE_NOUNS::contains)
                && (person || before.stream().anyMatch(OWNERS::contains));
    }

    /** "Here is our plan of action to avoid future problems" says something, but only what follows. */
    boolean isAnnouncement(Sentence line) {
        return line.tokens().get(0).text().equals("here");
    }

    /**
     * The index of the colon or dash behind a label that begins at a token, or {@code from} where there is none.
     *
     * @param tokens the tokens
     * @param from index of the first token of the label
     * @param longest the most tokens of which a label may consist
     */
    int labelEnd(List<Token> tokens, int from, int longest) {
        boolean bracket = false;
        for (int i = from; i < Math.min(tokens.size(), from + longest); i++) {
            String text = tokens.get(i).text();
            if (text.equals("(") || text.equals(")")) {
                bracket = text.equals("(");
            } else if (text.equals(":") || text.equals("\u2013") || text.equals("-") && isSpaced(tokens, i)) {
                return i;
            } else if (!bracket && !isLabelWord(text)) {
                return from;
            }
        }
        return from;
    }

    private boolean isLabelWord(String text) {
        return isKnown(text) || text.equals("*") || !intended(text).equals(text);
    }

    private static boolean isSpaced(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).span().end() < tokens.get(i).span().start()
                && tokens.get(i).span().end() < tokens.get(i + 1).span().start();
    }

    /** The line with the typing mistakes of a label mended; unchanged where other words stand in it. */
    Sentence mended(Sentence line) {
        List<Token> tokens = line.tokens().stream().map(this::mended).toList();
        Sentence mended = new Sentence(line.span(), tokens, line.verbs(), line.facts());
        return isLabel(mended) ? mended : line;
    }

    private Token mended(Token token) {
        String text = intended(token.text());
        long print = Fingerprint.of(text).hash();
        return new Token(token.span(), text, print, token.tag(), text, text, token.quoted());
    }

    /** The heading's word that a mistyped one stands for: one letter wrong, missing, too many, or two changed about. */
    private String intended(String word) {
        if (word.length() < SHORTEST_MISTYPED || words.labelWords().contains(word) || LOOK_ALIKES.contains(word)) {
            return word;
        }
        String meant = word;
        for (String known : words.labelWords()) {
            // A plain loop: each word of each line that may be a heading comes here.
            if (known.charAt(0) == word.charAt(0)
                    && known.length() >= SHORTEST_MISTYPED
                    && Math.abs(known.length() - word.length()) <= 1
                    && (meant.equals(word) || known.compareTo(meant) < 0)
                    && DISTANCE.apply(known, word) >= 0) {
                meant = known;
            }
        }
        return meant;
    }

    private boolean matches(@Nullable PhraseSet phrases, Sentence line) {
        return phrases != null && phrases.matches(source, line);
    }
}
