package poalint.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;

/** The tagger as OpenNLP itself runs it, from the model as OpenNLP wrote it. */
final class OpenNlpTagger implements Tagger {

    private static final Path MODEL = Path.of("src/model/verb-tagger.bin.gz");

    private final BeamSearch search;
    private final TagContext context = new TagContext(FormLexicon.load());

    private OpenNlpTagger(MaxentModel model, int beam) {
        this.search = new BeamSearch(beam, model);
    }

    static OpenNlpTagger load(int beam) throws IOException {
        return new OpenNlpTagger(ModelCompiler.model(MODEL), beam);
    }

    @Override
    public List<String> tags(List<String> words) {
        String[] tokens = words.toArray(String[]::new);
        return words.isEmpty()
                ? List.of()
                : search.bestSequence(tokens, new Object[0], context, (i, input, before, tag) -> true)
                        .getOutcomes();
    }
}
