package poalint.language;

import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
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
        return new VerbTagger(LanguageFile.model(MODEL), FormLexicon.load());
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
