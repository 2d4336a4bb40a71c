package poalint.language;

import poalint.flat.Fingerprint;
import poalint.flat.FingerprintTable;
import poalint.flat.FlatReader;

/**
 * A linear model with whole weights: OpenNLP's perceptron in a form that is read in one piece.
 *
 * <p>OpenNLP averages over its iterations, so each weight times their number is whole, and sums of whole numbers are exact
 * in any order.
 */
final class Perceptron {

    /** So many bits of an entry of a row tell its outcome; one more tells that it is the last, and the rest is its weight. */
    private static final int OUTCOME_BITS = 7;

    private static final int MOST_OUTCOMES = 1 << OUTCOME_BITS;
    private static final Fingerprint COMMA = Fingerprint.of(",");

    private final Piece[] outcomes;
    private final FingerprintTable features;
    private final int[] rows;

    private Perceptron(String[] outcomes, FingerprintTable features, int[] rows) {
        this.outcomes = new Piece[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            this.outcomes[i] = Piece.of(outcomes[i]);
        }
        this.features = features;
        this.rows = rows;
    }

    /** Reads a model. */
    static Perceptron read(FlatReader file) {
        return new Perceptron(file.texts(), FingerprintTable.read(file), file.ints());
    }

    /** One entry of a row as it is stored. */
    static int entry(int outcome, int weight, boolean last) {
        if (outcome >= MOST_OUTCOMES) {
            throw new IllegalArgumentException("there are more than " + MOST_OUTCOMES + " outcomes");
        }
        return weight << OUTCOME_BITS + 1 | outcome << 1 | (last ? 1 : 0);
    }

    /** A decision about one thing, whose features are still to come. */
    Decision decision() {
        return new Decision();
    }

    /** Adds up the weights of features. */
    final class Decision implements FeatureSink {

        private final int[] sums = new int[outcomes.length];

        @Override
        public void feature(Piece name, Piece value) {
            add(value.print().after(name.print().hash()));
        }

        @Override
        public void feature(Piece name, Piece first, Piece second) {
            long hash = first.print().after(name.print().hash());
            add(second.print().after(COMMA.after(hash)));
        }

        @Override
        public void feature(Piece name, Piece first, Piece second, Piece third) {
            long hash = first.print().after(name.print().hash());
            hash = second.print().after(COMMA.after(hash));
            add(third.print().after(COMMA.after(hash)));
        }

        private void add(long hash) {
            int at = features.get(hash);
            if (at == FingerprintTable.ABSENT) {
                return;
            }
            int entry;
            do {
                entry = rows[at++];
                sums[entry >> 1 & MOST_OUTCOMES - 1] += entry >> OUTCOME_BITS + 1;
            } while ((entry & 1) == 0);
        }

        /** The outcome with the highest sum, the first of those that are alike. */
        Piece best() {
            int best = 0;
            for (int i = 1; i < sums.length; i++) {
                if (sums[i] > sums[best]) {
                    best = i;
                }
            }
            return outcomes[best];
        }
    }
}
