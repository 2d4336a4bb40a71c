package poalint.language;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import poalint.flat.Fingerprint;
import poalint.flat.FingerprintTable;
import poalint.flat.FlatReader;
import poalint.plan.Token;

/**
 * Decides for each finite verb group whether it heads a main clause: a maximum entropy classifier, trained by OpenNLP on
 * the Universal Dependencies treebank English EWT (CC BY-SA 4.0).
 */
public final class ClauseModel {

    /** The class of a group that heads a main clause. */
    public static final String MAIN = "main";

    /** The class of every other group. */
    public static final String SUBORDINATE = "sub";

    /** The model, in the form that the build gives it. */
    static final String FILE = "clause-status.flat";

    /** The first verb of a sentence that nothing opens is taken for its main verb, whatever follows: three to one. */
    private static final double SURE = Math.log(3);

    private final FingerprintTable features;
    private final double[] main;
    private final double[] subordinate;

    private ClauseModel(FingerprintTable features, double[] main, double[] subordinate) {
        this.features = features;
        this.main = main;
        this.subordinate = subordinate;
    }

    /**
     * Loads the model from the class path.
     *
     * @throws UncheckedIOException where it is missing
     */
    public static ClauseModel load() {
        FlatReader file = FlatReader.open(ClauseModel.class, FILE);
        return new ClauseModel(FingerprintTable.read(file), file.doubles(), file.doubles());
    }

    /**
     * The logarithm of the odds that each group heads a main clause: above 0 where that is likelier than not, negative
     * infinity for a group that is not finite.
     *
     * @param tokens the tagged tokens of the sentence
     * @param groups its verb groups
     */
    double[] odds(List<Token> tokens, List<RawGroup> groups) {
        double[] odds = new double[groups.size()];
        ClauseContext context = new ClauseContext(tokens, groups);
        List<Boolean> before = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            if (!groups.get(i).isFinite()) {
                odds[i] = Double.NEGATIVE_INFINITY;
                continue;
            }
            odds[i] = odds(context.features(i, before));
            if (before.isEmpty() && context.isPlainStart(i)) {
                odds[i] = Math.max(odds[i], SURE);
            }
            before.add(odds[i] >= 0);
        }
        return odds;
    }

    /** The logarithm of the odds of a main clause, given the features of a group. */
    double odds(String... given) {
        double forMain = 0;
        double forSubordinate = 0;
        for (String feature : given) {
            int row = features.get(Fingerprint.of(feature).hash());
            if (row != FingerprintTable.ABSENT) {
                forMain += main[row];
                forSubordinate += subordinate[row];
            }
        }
        return forMain - forSubordinate;
    }
}
