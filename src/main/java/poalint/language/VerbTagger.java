package poalint.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.Sequence;

/**
 * OpenNLP's perceptron tagger with a model of the project's own, trained on the Universal Dependencies treebank English
 * EWT (CC BY-SA 4.0) for the verbs of letters: subject-less fragments, missing auxiliaries, slips of the pen.
 *
 * <p>The context keeps state while it works, so an instance belongs to one thread.
 */
public final class VerbTagger implements Tagger {

    private static final String MODEL = "verb-tagger.bin.gz";
    private static final int BEAM = 3;

    private final BeamSearch search;
    private final TagContext context;

    private VerbTagger(MaxentModel model, FormLexicon lexicon) {
        this.search = new BeamSearch(BEAM, model);
        this.context = new TagContext(lexicon);
    }

    /**
     * Loads the model from the class path.
     *
     * @throws UncheckedIOException where it is missing or damaged
     */
    public static VerbTagger load() {
        try (InputStream file = VerbTagger.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IOException("the language model " + MODEL + " is not on the class path");
            }
            return read(new GZIPInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model as OpenNLP's {@code GenericModelWriter} wrote it. */
    static VerbTagger read(InputStream model) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(model));
        return new VerbTagger(new GenericModelReader(new BinaryFileDataReader(data)).getModel(), FormLexicon.load());
    }

    @Override
    public List<String> tags(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String[] tokens = words.toArray(String[]::new);
        Sequence best = search.bestSequence(tokens, new Object[0], context, (i, input, before, tag) -> true);
        return best.getOutcomes();
    }
}
