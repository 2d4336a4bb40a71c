package poalint;

import java.util.Locale;

/**
 * Findings against labels.
 *
 * @param hits labels that were found
 * @param alarms findings that nobody labelled
 * @param misses labels that were not found
 */
public record Agreement(int hits, int alarms, int misses) {

    /** Nothing found and nothing to find. */
    public static final Agreement NONE = new Agreement(0, 0, 0);

    /** This and another one together. */
    public Agreement plus(Agreement other) {
        return new Agreement(hits + other.hits, alarms + other.alarms, misses + other.misses);
    }

    /** The share of the findings that were labelled, 0 to 1; 1 without findings. */
    public double precision() {
        return hits + alarms == 0 ? 1 : (double) hits / (hits + alarms);
    }

    /** The share of the labels that were found, 0 to 1; 1 without labels. */
    public double recall() {
        return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "hits %3d  alarms %3d  misses %3d  P %5.1f  R %5.1f  F1 %5.1f",
                hits,
                alarms,
                misses,
                100 * precision(),
                100 * recall(),
                100 * f1());
    }
}
