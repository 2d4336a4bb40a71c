package poalint.language;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import poalint.plan.Token;

/**
 * Decides for each finite verb group whether it heads a main clause: OpenNLP's maximum entropy classifier, trained on the
 * Universal Dependencies treebank English EWT (CC BY-SA 4.0).
 */
public final class ClauseModel {

    /** The class of a group that heads a main clause. */
    public static final String MAIN = "main";

    /** The class of every other group. */
    public static final String SUBORDINATE = "sub";

    private static final String FILE = "clause-status.bin.gz";

    /** The first verb of a sentence that nothing opens is taken for its main verb, whatever follows. */
    private static final double SURE = 0.75;

    private final MaxentModel model;

    private ClauseModel(MaxentModel model) {
        this.model = model;
    }

    /**
     * Loads the model from the class path.
     *
     * @throws UncheckedIOException where it is missing or damaged
     */
    public static ClauseModel load() {
        return new ClauseModel(LanguageFile.model(FILE));
    }

    /**
     * The probability that each group heads a main clause; 0 for a group that is not finite.
     *
     * @param tokens the tagged tokens of the sentence
     * @param groups its verb groups
     */
    double[] probabilities(List<Token> tokens, List<RawGroup> groups) {
        double[] probabilities = new double[groups.size()];
        ClauseContext context = new ClauseContext(tokens, groups);
        List<Boolean> before = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).isFinite()) {
                double[] outcomes = model.eval(context.features(i, before));
                probabilities[i] = outcomes[model.getIndex(MAIN)];
                if (before.isEmpty() && context.isPlainStart(i)) {
                    probabilities[i] = Math.max(probabilities[i], SURE);
                }
                before.add(probabilities[i] >= 0.5);
            }
        }
        return probabilities;
    }
}
