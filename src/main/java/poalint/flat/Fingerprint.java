package poalint.flat;

/**
 * A polynomial hash of 64 bits that can be joined: the hash of two texts in a row follows from theirs, so that a text
 * that is only looked up need never be built (Karp and Rabin 1987).
 *
 * @param hash the hash of the text
 * @param power the base to the power of its length
 */
public record Fingerprint(long hash, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** The hash of nothing. */
    public static final long EMPTY = 0;

    /** The fingerprint of a text. */
    public static Fingerprint of(String text) {
        return of(text, 0, text.length());
    }

    /** The fingerprint of a part of a text. */
    public static Fingerprint of(String text, int start, int end) {
        long hash = EMPTY;
        long power = 1;
        for (int i = start; i < end; i++) {
            hash = then(hash, text.charAt(i));
            power *= BASE;
        }
        return new Fingerprint(hash, power);
    }

    /** The hash of a text and one more character. */
    public static long then(long hash, char next) {
        return hash * BASE + next + 1;
    }

    /** The hash of a text and this one behind it. */
    public long after(long before) {
        return before * power + hash;
    }
}
