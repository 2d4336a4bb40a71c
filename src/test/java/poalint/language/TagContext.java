package poalint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;

/** The tagger's features as OpenNLP takes them: in training, and as the reference of the tagger that runs. */
public final class TagContext implements POSContextGenerator {

    private final FormLexicon lexicon;
    private String[] sentence = {};
    private TagFeatures features;

    /**
     * Takes the lexicon.
     *
     * @param lexicon tells what verb forms a word can be
     */
    public TagContext(FormLexicon lexicon) {
        this.lexicon = lexicon;
        this.features = new TagFeatures(sentence, lexicon);
    }

    @Override
    public String[] getContext(int i, String[] tokens, String[] tags, Object[] unused) {
        if (tokens != sentence) {
            sentence = tokens;
            features = new TagFeatures(tokens, lexicon);
        }
        Piece[] before = Arrays.stream(tags, 0, i).map(Piece::of).toArray(Piece[]::new);
        Texts texts = new Texts(new ArrayList<>());
        features.give(i, before, texts);
        return texts.all().toArray(String[]::new);
    }

    private record Texts(List<String> all) implements FeatureSink {

        @Override
        public void feature(Piece name, Piece value) {
            all.add(name.text() + value.text());
        }

        @Override
        public void feature(Piece name, Piece first, Piece second) {
            all.add(name.text() + first.text() + "," + second.text());
        }

        @Override
        public void feature(Piece name, Piece first, Piece second, Piece third) {
            all.add(name.text() + first.text() + "," + second.text() + "," + third.text());
        }
    }
}
