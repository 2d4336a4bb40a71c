package poalint.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which patterns can match where the text goes on in a certain way, found out by trying the first characters alone: where
 * a matcher fails without having wanted more, no text that begins so can match. What was found out is kept, because most
 * words come again. Belongs to one thread.
 */
final class Beginnings {

    private static final int ASCII = 128;

    /** Of six characters hardly any word is left but those that begin a match. */
    private static final int LONGEST = 6;

    /** So many are met in some hundred plans; what is met later is tried less far. */
    private static final int MOST = 8_000;

    private final List<Matcher> matchers;
    private final List<Node> nodes = new ArrayList<>();
    private final Node root;

    /**
     * Takes the patterns.
     *
     * @param patterns without what must stand before a match, which cannot be tried alone
     */
    Beginnings(List<Pattern> patterns) {
        this.matchers = patterns.stream().map(pattern -> pattern.matcher("")).toList();
        BitSet all = new BitSet();
        all.set(0, patterns.size());
        this.root = new Node(all);
    }

    /** The numbers of the patterns a match of which can begin at an offset; never without one that does. */
    BitSet at(String text, int offset) {
        Node node = root;
        int most = Math.min(LONGEST, text.length() - offset);
        for (int length = 1; length <= most && !node.possible.isEmpty(); length++) {
            char c = text.charAt(offset + length - 1);
            if (c >= ASCII) {
                break;
            }
            Node next = node.next[c];
            if (next == null) {
                if (nodes.size() == MOST) {
                    break;
                }
                next = new Node(possible(node, text.substring(offset, offset + length)));
                nodes.add(next);
                node.next[c] = next;
            }
            node = next;
        }
        return node.possible;
    }

    private BitSet possible(Node before, String beginning) {
        BitSet possible = new BitSet();
        for (int i = before.possible.nextSetBit(0); i >= 0; i = before.possible.nextSetBit(i + 1)) {
            Matcher matcher = matchers.get(i).reset(beginning);
            possible.set(i, matcher.lookingAt() || matcher.hitEnd());
        }
        return possible;
    }

    /** Some first characters. */
    private static final class Node {

        private final BitSet possible;
        private final @Nullable Node[] next;

        private Node(BitSet possible) {
            this.possible = possible;
            this.next = new @Nullable Node[possible.isEmpty() ? 0 : ASCII];
        }
    }
}
