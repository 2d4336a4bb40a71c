package poalint.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Token;

/** The machine that runs a phrase over a sentence: it tries every way and keeps the longest match. */
final class PhraseMatcher {

    /** Where there is no match. */
    static final int NONE = -1;

    /** So many branches are followed faster than remembered; where there are more, they come to the same again and again. */
    private static final int FEW = 1000;

    private final PhraseCode code;
    private final Source source;
    private final List<Token> tokens;
    private final List<Fact> facts;
    private final int size;

    private final Trail trail = new Trail();

    /**
     * Takes what to match.
     *
     * @param code the phrases
     * @param source the text, for words that are matched with their capitals
     * @param sentence the sentence
     */
    PhraseMatcher(PhraseCode code, Source source, Sentence sentence) {
        this.code = code;
        this.source = source;
        this.tokens = sentence.tokens();
        this.facts = sentence.facts();
        this.size = tokens.size();
    }

    /**
     * Tries a phrase.
     *
     * @param phrase where it begins in the code
     * @param token where in the sentence
     * @return the index after the last token matched, or {@link #NONE}
     */
    int match(int phrase, int token) {
        trail.branches = 0;
        trail.ends = null;
        return run(phrase, token);
    }

    private int run(int operation, int token) {
        int at = operation;
        int i = token;
        while (true) {
            switch (code.at(at)) {
                case PhraseCode.WORD -> {
                    if (!isWord(i, code.at(at + 1))) {
                        return NONE;
                    }
                    at += 2;
                    i++;
                }
                case PhraseCode.WORDS -> {
                    int count = code.at(at + 1);
                    if (!isOneOf(i, at + 2, count)) {
                        return NONE;
                    }
                    at += 2 + count;
                    i++;
                }
                case PhraseCode.NAME -> {
                    if (!isWord(i, code.at(at + 1))
                            || !isWritten(i, code.at(at + 2)) && !isWritten(i, code.at(at + 3))) {
                        return NONE;
                    }
                    at += 4;
                    i++;
                }
                case PhraseCode.FACT -> {
                    i = behindFact(i, code.text(code.at(at + 1)));
                    if (i == NONE) {
                        return NONE;
                    }
                    at += 2;
                }
                case PhraseCode.GAP, PhraseCode.WAYS -> {
                    return ++trail.branches > FEW ? remembered(at, i) : branch(at, i);
                }
                case PhraseCode.JUMP -> at = code.at(at + 1);
                default -> {
                    return i;
                }
            }
        }
    }

    private int branch(int at, int i) {
        return code.at(at) == PhraseCode.GAP
                ? behindGap(at + 3, i, code.at(at + 1), code.at(at + 2))
                : longest(at + 2, code.at(at + 1), i);
    }

    private int remembered(int at, int i) {
        Map<Long, Integer> ends = trail.ends;
        if (ends == null) {
            ends = new HashMap<>();
            trail.ends = ends;
        }
        long place = (long) at << Integer.SIZE | i;
        Integer known = ends.get(place);
        if (known != null) {
            return known;
        }
        int end = branch(at, i);
        ends.put(place, end);
        return end;
    }

    /** Whether a fact begins with a token. */
    boolean isAtFact(int i) {
        int start = token(i).span().start();
        for (int n = 0; n < facts.size(); n++) {
            if (facts.get(n).span().start() == start) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int i) {
        return i < size;
    }

    private Token token(int i) {
        return tokens.get(i);
    }

    private boolean isWord(int i, int word) {
        return i < size && tokens.get(i).print() == code.word(word);
    }

    private boolean isOneOf(int i, int from, int count) {
        if (!has(i)) {
            return false;
        }
        long print = token(i).print();
        for (int n = from; n < from + count; n++) {
            if (code.word(code.at(n)) == print) {
                return true;
            }
        }
        return false;
    }

    private boolean isWritten(int i, int text) {
        return source.slice(token(i).span()).equals(code.text(text));
    }

    private int behindFact(int i, String kind) {
        if (!has(i)) {
            return NONE;
        }
        int start = token(i).span().start();
        for (int n = 0; n < facts.size(); n++) {
            Fact fact = facts.get(n);
            if (fact.span().start() == start && fact.kind().equals(kind)) {
                int end = i + 1;
                while (has(end) && token(end).span().start() < fact.span().end()) {
                    end++;
                }
                return end;
            }
        }
        return NONE;
    }

    private int behindGap(int rest, int i, int least, int most) {
        for (int n = 0; n <= most; n++) {
            if (n > 0 && (!has(i + n - 1) || isStop(i + n - 1))) {
                return NONE;
            }
            int end = n < least ? NONE : run(rest, i + n);
            if (end >= 0) {
                return end;
            }
        }
        return NONE;
    }

    private boolean isStop(int i) {
        String text = token(i).text();
        return text.length() == 1 && ".;!?".indexOf(text.charAt(0)) >= 0;
    }

    private int longest(int ways, int count, int i) {
        int longest = NONE;
        for (int way = ways; way < ways + count; way++) {
            longest = Math.max(longest, run(code.at(way), i));
        }
        return longest;
    }

    /** What was found out on the way through one phrase: how many branches there were, and where they end, if many. */
    private static final class Trail {

        private @Nullable Map<Long, Integer> ends;
        private int branches;
    }
}
