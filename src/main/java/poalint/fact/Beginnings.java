package poalint.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which characters a match of a pattern can begin, found out by trying each alone when it is first asked for: where
 * the matcher fails without having wanted more, no text that begins so can match. Belongs to one thread.
 */
final class Beginnings {

    private static final int ASCII = 128;
    private static final byte UNKNOWN = 0;
    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    private final List<Pattern> patterns;
    private final byte[] known;

    Beginnings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.known = new byte[patterns.size() * ASCII];
    }

    /** Whether a match of a pattern can begin with a character; never false where it can. */
    boolean allow(int pattern, char first) {
        if (first >= ASCII) {
            return true;
        }
        int at = pattern * ASCII + first;
        if (known[at] == UNKNOWN) {
            known[at] = isPossible(patterns.get(pattern), first) ? POSSIBLE : IMPOSSIBLE;
        }
        return known[at] == POSSIBLE;
    }

    private static boolean isPossible(Pattern pattern, char first) {
        if (pattern.pattern().contains("(?<")) {
            // What must stand before a match cannot be tried alone.
            return true;
        }
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
