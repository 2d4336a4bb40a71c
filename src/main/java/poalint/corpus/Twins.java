package poalint.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds copies and drafts of one plan: plans that have most of their fingerprints in common. */
final class Twins {

    /** So much of the one must stand in the other, as with a draft that was made longer, ... */
    private static final double MOST = 0.8;

    /** ... and so much of the other in the one. */
    private static final double LEAST = 0.5;

    /** Of less text it cannot be told whether it is the same plan. */
    private static final int FEWEST = 8;

    /** A fingerprint that so many plans have is a template's, and says little of two of them. */
    private static final int COMMON = 16;

    private static final int NEIGHBOURS = 4;
    private static final int CANDIDATES = 3;

    private final List<Sheet> sheets;
    private final Postings postings;

    Twins(List<Sheet> sheets, Postings postings) {
        this.sheets = sheets;
        this.postings = postings;
    }

    /** The earlier plan that is most like a plan, where it is a copy or a draft of the same. */
    Optional<Likeness> of(int plan) {
        int own = sheets.get(plan).picks().length;
        if (own < FEWEST) {
            return Optional.empty();
        }
        return candidates(plan).entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(entry -> likeness(plan, entry.getKey()))
                .filter(likeness -> likeness.most() >= MOST && likeness.least() >= LEAST)
                .max(Comparator.comparing(Likeness::least).thenComparing(likeness -> -likeness.other()));
    }

    /** How many telling fingerprints earlier plans share with a plan. */
    private Map<Integer, Integer> candidates(int plan) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int posting = postings.first()[plan]; posting < postings.first()[plan + 1]; posting++) {
            int from = postings.groupStart()[posting];
            int place = from;
            if (postings.size(posting) > COMMON) {
                place = Arrays.binarySearch(postings.sorted(), from, postings.groupEnd()[posting], posting);
                from = Math.max(from, place - NEIGHBOURS);
            } else {
                place = postings.groupEnd()[posting];
            }
            int last = -1;
            for (int i = from; i < place && postings.planAt(i) < plan; i++) {
                if (postings.planAt(i) != last) {
                    last = postings.planAt(i);
                    counts.merge(last, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private Likeness likeness(int plan, int other) {
        double own = contained(plan, other);
        double theirs = contained(other, plan);
        return new Likeness(other, own, Math.max(own, theirs), Math.min(own, theirs));
    }

    /** The share of a plan's fingerprints that another has: its containment, as A. Broder calls it. */
    private double contained(int plan, int other) {
        int common = 0;
        int all = postings.first()[plan + 1] - postings.first()[plan];
        for (int posting = postings.first()[plan]; posting < postings.first()[plan + 1]; posting++) {
            common += postings.has(posting, other) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) common / all;
    }

    /**
     * How alike two plans are.
     *
     * @param other the earlier plan
     * @param contained the share of the later one that stands in it
     * @param most the larger of the two shares
     * @param least the smaller
     */
    record Likeness(int other, double contained, double most, double least) {}
}
