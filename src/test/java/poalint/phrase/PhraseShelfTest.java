package poalint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poalint.Bench;
import poalint.flat.FlatReader;
import poalint.flat.FlatWriter;
import poalint.flat.TextTable;
import poalint.language.ClauseModel;
import poalint.language.English;
import poalint.language.People;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

final class PhraseShelfTest {

    private static final PhraseParser PARSER = new PhraseParser(Bench.inflection());

    @TempDir
    private Path folder;

    @Test
    void whatTheBuildHasCompiledIsFoundByItsTexts() throws IOException {
        List<String> late = List.of("check~ twice", "late");
        List<String> soon = List.of("as soon as", "by Evri");

        PhraseShelf shelf = written(List.of(late, soon));

        assertThat(shelf.sets()).containsOnlyKeys(late, soon);
        assertThat(found(shelf, late)).containsExactly("checked twice", "late");
        assertThat(found(shelf, soon)).containsExactly("by Evri", "as soon as");
    }

    @Test
    void whatItHasNotCompiledIsNotThere() throws IOException {
        assertThat(written(List.of(List.of("late"))).set(List.of("soon"))).isNull();
        assertThat(PhraseShelf.empty().sets()).isEmpty();
    }

    private PhraseShelf written(List<List<String>> sets) throws IOException {
        TextTable.Writer texts = new TextTable.Writer();
        FlatWriter body = new FlatWriter();
        PhraseShelf.write(
                sets.stream()
                        .map(set -> set.stream().map(PARSER::parse).toList())
                        .toList(),
                texts,
                body);
        FlatWriter file = new FlatWriter();
        texts.write(file);
        Path path = folder.resolve("shelf.flat");
        file.then(body).save(path);
        byte[] all = Files.readAllBytes(path);
        FlatReader reader = new FlatReader(Arrays.copyOfRange(all, Integer.BYTES, all.length));
        return PhraseShelf.read(reader, TextTable.read(reader));
    }

    private static List<String> found(PhraseShelf shelf, List<String> texts) {
        Source source = new Source("We checked twice, by Evri, late as soon as it came");
        English english = new English(
                words -> words.stream().map(word -> "NN").toList(),
                ClauseModel.load(),
                Bench.inflection(),
                new People(Set.of(), Set.of()));
        Sentence sentence = english.words(source, new Span(0, source.text().length()));
        PhraseSet set = shelf.set(texts);
        assertThat(set).isNotNull();
        return set.find(source, sentence).stream()
                .map(hit -> source.slice(hit.span()))
                .toList();
    }
}
