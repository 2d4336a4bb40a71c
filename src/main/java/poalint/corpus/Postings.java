package poalint.corpus;

import java.util.Arrays;
import java.util.List;

/**
 * Which plans have which fingerprint. A posting is one fingerprint of one plan; postings of a plan are numbered in a row,
 * and those of equal fingerprints stand together in order of the plans.
 *
 * @param plans the plan of each posting
 * @param tokens the token of each posting
 * @param first the first posting of each plan, and behind the last plan the number of all
 * @param sorted the postings by fingerprint, then by number
 * @param groupStart for each posting, where its fingerprint's postings begin in {@code sorted}
 * @param groupEnd for each posting, where they end
 */
@SuppressWarnings("ArrayRecordComponent")
record Postings(int[] plans, int[] tokens, int[] first, int[] sorted, int[] groupStart, int[] groupEnd) {

    static Postings of(List<Sheet> sheets) {
        int[] first = new int[sheets.size() + 1];
        for (int plan = 0; plan < sheets.size(); plan++) {
            first[plan + 1] = first[plan] + sheets.get(plan).picks().length;
        }
        int count = first[sheets.size()];
        int[] plans = new int[count];
        int[] tokens = new int[count];
        long[] keys = new long[count];
        for (int plan = 0; plan < sheets.size(); plan++) {
            Sheet sheet = sheets.get(plan);
            for (int i = 0; i < sheet.picks().length; i++) {
                int posting = first[plan] + i;
                plans[posting] = plan;
                tokens[posting] = sheet.picks()[i];
                keys[posting] = (long) Winnowing.hash(sheet.tokens(), sheet.picks()[i]) << 32 | posting;
            }
        }
        Arrays.sort(keys);
        int[] sorted = new int[count];
        int[] groupStart = new int[count];
        int[] groupEnd = new int[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            sorted[i] = (int) keys[i];
            if (i > 0 && keys[i] >> 32 != keys[i - 1] >> 32) {
                start = i;
            }
            groupStart[sorted[i]] = start;
        }
        int end = count;
        for (int i = count - 1; i >= 0; i--) {
            if (i < count - 1 && keys[i] >> 32 != keys[i + 1] >> 32) {
                end = i + 1;
            }
            groupEnd[sorted[i]] = end;
        }
        return new Postings(plans, tokens, first, sorted, groupStart, groupEnd);
    }

    /** The number of plans' postings that a posting's fingerprint has. */
    int size(int posting) {
        return groupEnd[posting] - groupStart[posting];
    }

    /** The plan at a place among the sorted postings. */
    int planAt(int place) {
        return plans[sorted[place]];
    }

    /** Whether another plan has a posting's fingerprint. */
    boolean has(int posting, int plan) {
        int low = groupStart[posting];
        int high = groupEnd[posting];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (planAt(middle) < plan) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < groupEnd[posting] && planAt(low) == plan;
    }
}
