package poalint.check;

import java.util.Map;

/**
 * Content words, and how much each says.
 *
 * @param weights the weights of stems
 * @param total their sum
 */
record Words(Map<String, Double> weights, double total) {

    /** No words. */
    static final Words NONE = new Words(Map.of(), 0);

    static Words of(Map<String, Double> weights) {
        double total = 0;
        for (double weight : weights.values()) {
            total += weight;
        }
        return new Words(weights, total);
    }

    /** What others have in common with these. */
    double common(Words others) {
        double common = 0;
        for (Map.Entry<String, Double> word : others.weights.entrySet()) {
            Double own = weights.get(word.getKey());
            common += own == null ? 0 : Math.min(own, word.getValue());
        }
        return common;
    }

    /** Dice's coefficient of these and others. */
    double dice(Words others) {
        double all = total + others.total;
        return all == 0 ? 0 : 2 * common(others) / all;
    }
}
