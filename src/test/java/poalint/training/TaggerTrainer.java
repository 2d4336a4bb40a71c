package poalint.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSSampleEventStream;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import poalint.language.FormLexicon;
import poalint.language.TagContext;

/**
 * Trains the tagger on UD English EWT, with OpenNLP's perceptron.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.mainClass=poalint.training.TaggerTrainer -Dexec.args="FOLDER FILE"}
 * reads {@code ewt-train.conllu.gz} in FOLDER and writes the model to FILE. The same treebank gives the same bytes.
 */
public final class TaggerTrainer {

    private static final long SEED = 20240;
    private static final int ITERATIONS = 25;
    private static final int CUTOFF = 0;

    /** A weight of 1 comes from a single sentence; nearly three quarters of all weights are no more than that. */
    private static final double LEAST_WEIGHT = 1.01;

    private TaggerTrainer() {}

    /**
     * Trains and writes the model.
     *
     * @param args the folder of the treebanks, and the file to write
     * @throws IOException where one cannot be read or written
     */
    public static void main(String... args) throws IOException {
        Augmentation augmentation = new Augmentation(SEED);
        List<POSSample> samples = new ArrayList<>();
        for (List<Treebank.Word> sentence : Treebank.read(Path.of(args[0], "ewt-train.conllu.gz"))) {
            samples.addAll(augmentation.samples(sentence));
        }
        // The treebank is ordered by genre; a perceptron learns from what it saw last.
        Collections.shuffle(samples, new Random(SEED));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        try (ObjectStream<Event> events = new POSSampleEventStream(
                ObjectStreamUtils.createObjectStream(samples), new TagContext(FormLexicon.load()))) {
            AbstractModel model = (AbstractModel)
                    TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(events);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream packed = new DataOutputStream(new GZIPOutputStream(bytes))) {
                new GenericModelWriter(Pruning.prune(model, LEAST_WEIGHT), packed).persist();
            }
            Files.write(Path.of(args[1]), bytes.toByteArray());
            System.out.println(samples.size() + " sentences, " + bytes.size() + " bytes");
        }
    }
}
