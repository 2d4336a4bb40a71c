package poalint.language;

import java.util.List;
import java.util.Set;
import poalint.plan.Token;

/**
 * The tokens of a sentence, which can be asked for words and tags before its beginning and behind its end.
 *
 * @param tokens the tokens in order
 * @param outside the word and tag of what is not there
 */
record TokenRow(List<Token> tokens, String outside) {

    /** A row outside of which words and tags are empty. */
    static TokenRow of(List<Token> tokens) {
        return new TokenRow(tokens, "");
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : outside;
    }

    String tag(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : outside;
    }

    /** Whether one of some words stands from one index up to another. */
    boolean has(int from, int to, Set<String> words) {
        for (int j = Math.max(0, from); j < Math.min(to, tokens.size()); j++) {
            if (words.contains(word(j))) {
                return true;
            }
        }
        return false;
    }
}
