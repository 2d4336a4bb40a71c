package poalint.check;

import java.util.Map;
import java.util.Set;

/**
 * Content words, and how much each says.
 *
 * <p>Sentences are compared with hundreds of others, and hardly any two have a word in common. So each word has one of 64
 * bits, and only a word whose bit the others have as well is looked for among them.
 */
final class Words {

    /** No words. */
    static final Words NONE = new Words(Map.of());

    private final Map<String, Double> weights;
    private final String[] stems;
    private final double[] values;
    private final long[] bits;
    private final long allBits;
    private final double total;

    /**
     * Takes words.
     *
     * @param weights the weights of their stems
     */
    Words(Map<String, Double> weights) {
        this.weights = weights;
        this.stems = weights.keySet().toArray(String[]::new);
        this.values = new double[stems.length];
        this.bits = new long[stems.length];
        double sum = 0;
        long all = 0;
        for (int i = 0; i < stems.length; i++) {
            int hash = stems[i].hashCode();
            bits[i] = 1L << (hash ^ hash >>> 7 ^ hash >>> 15); // of the number the last six bits count
            values[i] = weights.getOrDefault(stems[i], 0.0);
            all |= bits[i];
            sum += values[i];
        }
        this.allBits = all;
        this.total = sum;
    }

    /** The weights of their stems. */
    Map<String, Double> weights() {
        return weights;
    }

    /** The stems. */
    Set<String> stems() {
        return weights.keySet();
    }

    /** The sum of the weights. */
    double total() {
        return total;
    }

    /** How much of others these have as well. */
    double common(Words others) {
        double common = 0;
        for (int i = 0; i < others.stems.length; i++) {
            if ((allBits & others.bits[i]) != 0) {
                Double own = weights.get(others.stems[i]);
                common += own == null ? 0 : Math.min(own, others.values[i]);
            }
        }
        return common;
    }

    /** Dice's coefficient of these and others. */
    double dice(Words others) {
        double all = total + others.total;
        return all == 0 ? 0 : 2 * common(others) / all;
    }
}
