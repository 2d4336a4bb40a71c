package poalint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * OpenNLP's tagger with Apache's English model, which was trained on the Universal Dependencies treebank EWT.
 *
 * <p>The model's universal tags are refined to Penn tags by {@link PennTags}. The model is shared; the tagger keeps
 * state while it works, so each instance of this class belongs to one thread.
 */
public final class OpenNlpTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTaggerME tagger;

    private final PennTags pennTags;

    private OpenNlpTagger(POSModel model, Inflection inflection) {
        // CUSTOM keeps the model's own tags; the default guesses a format and may convert them.
        this.tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
        this.pennTags = new PennTags(inflection);
    }

    /**
     * Loads the model from the class path.
     *
     * @param inflection tells past forms from others
     * @throws UncheckedIOException where it is missing or damaged
     */
    public static OpenNlpTagger load(Inflection inflection) {
        try (InputStream model = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IOException("the language model " + MODEL + " is not on the class path");
            }
            return new OpenNlpTagger(new POSModel(model), inflection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> tags(List<String> words) {
        return pennTags.refine(words, List.of(tagger.tag(words.toArray(String[]::new))));
    }
}
