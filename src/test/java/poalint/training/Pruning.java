package poalint.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/** Takes the weights out of a perceptron that are too small to decide anything; most of them are. */
final class Pruning {

    private Pruning() {}

    /**
     * The model without small weights, its features in the order of their names.
     *
     * @param model a perceptron
     * @param least the least absolute weight that stays
     */
    static PerceptronModel prune(AbstractModel model, double least) {
        Object[] structures = model.getDataStructures();
        Map<?, ?> index = (Map<?, ?>) structures[1];
        String[] outcomes = (String[]) structures[2];
        Map<String, Context> kept = new TreeMap<>();
        index.forEach((feature, context) -> {
            Context pruned = prune((Context) context, least);
            if (pruned.getOutcomes().length > 0) {
                kept.put(String.valueOf(feature), pruned);
            }
        });
        return new PerceptronModel(
                kept.values().toArray(Context[]::new), kept.keySet().toArray(String[]::new), outcomes);
    }

    private static Context prune(Context context, double least) {
        List<Integer> outcomes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < context.getOutcomes().length; i++) {
            if (Math.abs(context.getParameters()[i]) >= least) {
                outcomes.add(context.getOutcomes()[i]);
                weights.add(context.getParameters()[i]);
            }
        }
        return new Context(
                outcomes.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
