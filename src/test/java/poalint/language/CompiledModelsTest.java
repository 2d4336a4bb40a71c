package poalint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.Test;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.training.Treebank;

/** The models that run give what OpenNLP gives with the models that it wrote. */
final class CompiledModelsTest {

    private static final Path TREEBANKS = Path.of("..", "shared", "data", "treebanks");
    private static final Path MODELS = Path.of("src", "model");

    @Test
    void theTaggerGivesOpenNlpsTagsOnThisProjectsOwnText() throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (Path root : List.of(Path.of("examples"), Path.of("README.md"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sentences.addAll(sentences(Files.readString(file)));
                }
            }
        }
        assertThat(sentences).hasSizeGreaterThan(300);
        assertSameTags(sentences);
    }

    @Test
    void theTaggerGivesOpenNlpsTagsOnAWholeTreebank() throws IOException {
        assumeTrue(Files.isDirectory(TREEBANKS), "the treebanks are not beside this project");
        List<List<String>> sentences = new ArrayList<>();
        for (String name : List.of("ewt-dev", "ewt-test", "eslspok-test")) {
            for (List<Treebank.Word> sentence : Treebank.read(TREEBANKS.resolve(name + ".conllu.gz"))) {
                sentences.add(sentence.stream().map(Treebank.Word::form).toList());
            }
        }
        assertThat(sentences).hasSizeGreaterThan(4000);
        assertSameTags(sentences);
    }

    /** Where two tags have one and the same sum, OpenNLP leaves the choice to its rounding, and either is right. */
    @Test
    void everyTagIsABestOneByOpenNlpsModelOnALargeText() throws IOException {
        assumeTrue(Files.isDirectory(TREEBANKS), "the treebanks are not beside this project");
        MaxentModel reference = ModelCompiler.model(MODELS.resolve("verb-tagger.bin.gz"));
        TagContext context = new TagContext(FormLexicon.load());
        Tagger compiled = VerbTagger.load();
        int words = 0;
        for (List<Treebank.Word> sentence : Treebank.read(TREEBANKS.resolve("ewt-train.conllu.gz"))) {
            String[] forms = sentence.stream().map(Treebank.Word::form).toArray(String[]::new);
            String[] tags = compiled.tags(List.of(forms)).toArray(String[]::new);
            for (int i = 0; i < tags.length; i++) {
                double[] scores = reference.eval(context.getContext(i, forms, tags, new Object[0]));
                double best = Arrays.stream(scores).max().orElseThrow();
                assertThat(scores[reference.getIndex(tags[i])]).isCloseTo(best, within(1e-12));
                words++;
            }
        }
        assertThat(words).isGreaterThan(200_000);
    }

    private static void assertSameTags(List<List<String>> sentences) throws IOException {
        Tagger compiled = VerbTagger.load();
        Tagger reference = OpenNlpTagger.load(1);
        for (List<String> sentence : sentences) {
            assertThat(compiled.tags(sentence)).as("%s", sentence).isEqualTo(reference.tags(sentence));
        }
    }

    private static List<List<String>> sentences(String text) {
        Source source = new Source(text);
        List<List<String>> sentences = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            for (List<RawToken> raw : SentenceSplitter.sentences(Tokenizer.tokens(source, source.lineSpan(line)))) {
                sentences.add(raw.stream().map(RawToken::text).toList());
            }
        }
        return sentences;
    }

    @Test
    void theClauseModelGivesOpenNlpsOdds() throws IOException {
        MaxentModel reference = ModelCompiler.model(MODELS.resolve("clause-status.bin.gz"));
        ClauseModel compiled = ClauseModel.load();
        Tagger tagger = VerbTagger.load();
        int groups = 0;
        for (List<String> sentence : sentences(Files.readString(Path.of("README.md")))) {
            List<Token> tokens = tokens(sentence, tagger.tags(sentence));
            List<RawGroup> found = VerbGroupFinder.find(tokens);
            ClauseContext context = new ClauseContext(tokens, found);
            for (int i = 0; i < found.size(); i++) {
                String[] features = context.features(i, List.of());
                double main = reference.eval(features)[reference.getIndex(ClauseModel.MAIN)];
                assertThat(compiled.odds(features)).isCloseTo(Math.log(main / (1 - main)), within(1e-6));
                groups++;
            }
        }
        assertThat(groups).isGreaterThan(100);
    }

    private static List<Token> tokens(List<String> words, List<String> tags) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            tokens.add(new Token(new Span(i, i + 1), lower, 0, tags.get(i), lower, lower, false));
        }
        return tokens;
    }

    @Test
    void theLexiconKnowsEveryFormAndNoOther() throws IOException {
        FormLexicon lexicon = FormLexicon.load();
        List<String> rows = Files.readAllLines(MODELS.resolve("verb-forms.tsv"));
        assertThat(rows).hasSizeGreaterThan(30_000);
        for (String row : rows) {
            String form = row.substring(0, row.indexOf('\t'));
            assertThat(lexicon.classes(form)).as("%s", form).isEqualTo(row.substring(form.length() + 1));
            assertThat(lexicon.classes(form + "#")).isEqualTo(FormLexicon.UNKNOWN);
        }
    }
}
