package poalint.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.training.GoldGroups;
import poalint.training.Treebank;

/**
 * Trains the decision between main and subordinate clauses on UD English EWT.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.mainClass=poalint.language.ClauseTrainer -Dexec.args="FOLDER FILE"}
 * reads {@code ewt-train.conllu.gz} in FOLDER and writes the model to FILE. The same treebank gives the same bytes.
 */
public final class ClauseTrainer {

    private static final int CUTOFF = 3;
    private static final int ITERATIONS = 150;

    private ClauseTrainer() {}

    /**
     * Trains and writes the model.
     *
     * @param args the folder of the treebanks, and the file to write
     * @throws IOException where one cannot be read or written
     */
    public static void main(String... args) throws IOException {
        Inflection inflection = Inflection.load();
        List<Event> events = new ArrayList<>();
        for (List<Treebank.Word> sentence : Treebank.read(Path.of(args[0], "ewt-train.conllu.gz"))) {
            add(events, tokens(sentence, inflection), GoldGroups.of(sentence));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put("L2Cost", 1.0);
        parameters.put("L1Cost", 0.1);
        try (ObjectStream<Event> stream = ObjectStreamUtils.createObjectStream(events)) {
            AbstractModel model = (AbstractModel)
                    TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream packed = new DataOutputStream(new GZIPOutputStream(bytes))) {
                new GenericModelWriter(model, packed).persist();
            }
            Files.write(Path.of(args[1]), bytes.toByteArray());
            System.out.println(events.size() + " groups, " + bytes.size() + " bytes");
        }
    }

    static List<Token> tokens(List<Treebank.Word> sentence, Inflection inflection) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String lower = sentence.get(i).form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            String tag = sentence.get(i).tag();
            tokens.add(new Token(new Span(i, i + 1), lower, 0, tag, inflection.lemma(lower, tag), lower, false));
        }
        return tokens;
    }

    private static void add(List<Event> events, List<Token> tokens, List<GoldGroups.Group> gold) {
        Map<Integer, Boolean> status = new HashMap<>();
        gold.forEach(group -> status.put(group.anchor(), group.main()));
        List<RawGroup> groups = VerbGroupFinder.find(tokens);
        ClauseContext context = new ClauseContext(tokens, groups);
        List<Boolean> before = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).isFinite()) {
                continue;
            }
            Boolean main = status.get(groups.get(i).head());
            if (main != null) {
                events.add(new Event(main ? ClauseModel.MAIN : ClauseModel.SUBORDINATE, context.features(i, before)));
            }
            before.add(main != null && main);
        }
    }
}
