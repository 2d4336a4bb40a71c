package poalint.parse;

import java.util.ArrayList;
import java.util.List;

/** The notices of Amazon's that were pasted into a text, as stretches of blocks. */
final class Notices {

    /** So many sentences that only a notice has make one; a single one may be quoted. */
    private static final int LEAST_HITS = 2;

    /** Further apart than this many blocks, two of them belong to two notices. */
    private static final int GAP = 8;

    /** A greeting so few blocks before the first of them is the notice's own; a signature so few behind the last. */
    private static final int REACH = 3;

    private static final int LONGEST_SIGNATURE = 8;

    private final BlockWords blocks;
    private final List<Range> ranges = new ArrayList<>();

    private Notices(BlockWords blocks) {
        this.blocks = blocks;
    }

    /** Finds the notices among the blocks. */
    static Notices in(BlockWords blocks) {
        Notices notices = new Notices(blocks);
        notices.find();
        return notices;
    }

    private void find() {
        int first = -1;
        int last = -1;
        int hits = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean hit = i < blocks.size() && blocks.isNotice(i);
            boolean far = first >= 0 && (i == blocks.size() || i - last > GAP || blocks.isGreetingToAmazon(i));
            if (far && !hit) {
                if (hits >= LEAST_HITS) {
                    ranges.add(new Range(start(first), end(last)));
                }
                first = -1;
                hits = 0;
            }
            if (hit) {
                first = first < 0 ? i : first;
                last = i;
                hits++;
            }
        }
    }

    private int start(int first) {
        int start = first;
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (blocks.isGreeting(i)) {
                start = i;
            }
        }
        return start;
    }

    /** A list and the signature close the notice, with at most a few lines before the signature. */
    private int end(int last) {
        int end = afterTail(last + 1);
        for (int i = end; i < Math.min(blocks.size(), end + REACH); i++) {
            if (blocks.isGreeting(i) || blocks.isLikeHeading(i)) {
                return end;
            }
            if (isSignature(i)) {
                return afterTail(i + 1);
            }
        }
        return end;
    }

    private int afterTail(int from) {
        int end = from;
        while (end < blocks.size() && (blocks.isItem(end) || blocks.isSignOff(end) || isSignature(end))) {
            end++;
        }
        return end;
    }

    private boolean isSignature(int i) {
        return blocks.namesAmazon(i) && !blocks.isGreeting(i) && blocks.hasAtMost(i, LONGEST_SIGNATURE);
    }

    /** Whether a block belongs to a notice. */
    boolean hold(int i) {
        return ranges.stream().anyMatch(range -> range.start() <= i && i < range.end());
    }

    /** The index after the first notice, or 0 where there is none. */
    int firstEnd() {
        return ranges.isEmpty() ? 0 : ranges.get(0).end();
    }

    private record Range(int start, int end) {}
}
