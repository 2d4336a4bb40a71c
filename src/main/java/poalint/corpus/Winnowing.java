package poalint.corpus;

import java.util.Arrays;

/**
 * Chooses fingerprints: in each window of hashes the least, and of equals the rightmost. Any {@code GRAM + WINDOW - 1}
 * tokens that two plans share give them at least one fingerprint in common.
 */
final class Winnowing {

    /** The tokens of a fingerprint. */
    static final int GRAM = 5;

    private static final int WINDOW = 4;

    private Winnowing() {}

    /** The tokens at which the chosen fingerprints begin, in order. */
    static int[] picks(int[] tokens) {
        int[] picks = new int[tokens.length];
        int count = 0;
        int start = 0;
        while (start < tokens.length) {
            int end = start;
            while (end < tokens.length && tokens[end] != Sheet.BREAK) {
                end++;
            }
            count = pick(tokens, start, end - GRAM + 1, picks, count);
            start = end + 1;
        }
        return Arrays.copyOf(picks, count);
    }

    /** Chooses among the fingerprints that begin in a stretch without breaks. */
    private static int pick(int[] tokens, int from, int to, int[] picks, int chosen) {
        int count = chosen;
        int last = -1;
        for (int window = from; window < to && (window == from || window + WINDOW <= to); window++) {
            int least = window;
            for (int i = window; i < Math.min(to, window + WINDOW); i++) {
                if (hash(tokens, i) <= hash(tokens, least)) {
                    least = i;
                }
            }
            if (least != last) {
                picks[count++] = least;
                last = least;
            }
        }
        return count;
    }

    /** The hash of the fingerprint that begins at a token; mixed as MurmurHash3 ends. */
    static int hash(int[] tokens, int at) {
        int hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = hash * 31 + (tokens[i] ^ tokens[i] >>> 15) * 0x9E3779B1;
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
