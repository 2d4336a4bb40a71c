package poalint.corpus;

/**
 * What is kept of a plan: for each token of its answers a number for the word, and where it stands.
 *
 * @param name the plan's name
 * @param tokens a number for each word, 0 or more; below 0 for what stands for any of its kind; {@link #BREAK} between
 *     what does not belong together
 * @param starts the offset of each token
 * @param ends the offset behind each token
 * @param lines the line of each token
 * @param picks the tokens at which the chosen fingerprints begin, in order
 * @param text a number for the whole text
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sheet(String name, int[] tokens, int[] starts, int[] ends, int[] lines, int[] picks, long text) {

    /** Belongs to no passage. */
    static final int BREAK = Integer.MIN_VALUE;

    int size() {
        return tokens.length;
    }

    boolean isWord(int token) {
        return tokens[token] >= 0;
    }

    /** Whether a token is the same as one of another plan. */
    boolean matches(int token, Sheet other, int there) {
        return token >= 0
                && there >= 0
                && token < tokens.length
                && there < other.tokens.length
                && tokens[token] != BREAK
                && tokens[token] == other.tokens[there];
    }

    /** The number of words from one token up to another. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += isWord(i) ? 1 : 0;
        }
        return words;
    }
}
