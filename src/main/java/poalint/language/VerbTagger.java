package poalint.language;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import poalint.flat.FlatReader;

/**
 * A perceptron tagger with a model of the project's own, trained by OpenNLP on the Universal Dependencies treebank English
 * EWT (CC BY-SA 4.0) for the verbs of letters: subject-less fragments, missing auxiliaries, slips of the pen.
 *
 * <p>Each word gets its best tag given those before it. OpenNLP's search with a beam of three was no better by more than
 * a tenth of a point.
 */
public final class VerbTagger implements Tagger {

    /** The model, in the form that the build gives it. */
    static final String FILE = "verb-tagger.flat";

    private final Perceptron model;
    private final FormLexicon lexicon;

    private VerbTagger(Perceptron model, FormLexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    /**
     * Loads the model from the class path.
     *
     * @throws UncheckedIOException where it is missing
     */
    public static VerbTagger load() {
        return new VerbTagger(Perceptron.read(FlatReader.open(VerbTagger.class, FILE)), FormLexicon.load());
    }

    @Override
    public List<String> tags(List<String> words) {
        TagFeatures features = new TagFeatures(words.toArray(new String[0]), lexicon);
        Piece[] tags = new Piece[words.size()];
        List<String> texts = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            Perceptron.Decision decision = model.decision();
            features.give(i, tags, decision);
            tags[i] = decision.best();
            texts.add(tags[i].text());
        }
        return texts;
    }
}
