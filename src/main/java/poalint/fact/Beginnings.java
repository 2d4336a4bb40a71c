package poalint.fact;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which characters a match of a pattern can begin, found out by trying each alone when it is first asked for: where
 * the matcher fails without having wanted more, no text that begins so can match. Belongs to one thread.
 */
final class Beginnings {

    private static final int ASCII = 128;

    private final List<Pattern> patterns;
    private final BitSet[] tried;
    private final BitSet[] possible;

    /**
     * Takes the patterns.
     *
     * @param patterns without what must stand before a match, which cannot be tried alone
     */
    Beginnings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.tried = new BitSet[patterns.size()];
        this.possible = new BitSet[patterns.size()];
        for (int i = 0; i < patterns.size(); i++) {
            tried[i] = new BitSet(ASCII);
            possible[i] = new BitSet(ASCII);
        }
    }

    /** Whether a match of a pattern can begin with a character; never false where it can. */
    boolean allow(int pattern, char first) {
        if (first >= ASCII) {
            return true;
        }
        if (!tried[pattern].get(first)) {
            tried[pattern].set(first);
            possible[pattern].set(first, isPossible(patterns.get(pattern), first));
        }
        return possible[pattern].get(first);
    }

    /** Whether a match of a pattern can begin with any of these characters; never false where it can. */
    boolean allowAny(int pattern, BitSet firsts) {
        for (int first = firsts.nextSetBit(0); first >= 0; first = firsts.nextSetBit(first + 1)) {
            if (allow(pattern, (char) first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossible(Pattern pattern, char first) {
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
