package poalint.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import poalint.flat.FlatWriter;
import poalint.flat.TextTable;
import poalint.language.Inflection;
import poalint.phrase.Phrase;
import poalint.phrase.PhraseParser;
import poalint.phrase.PhraseShelf;
import poalint.yaml.YamlException;
import poalint.yaml.YamlShelf;

/** Turns the rules and lexicons into the file that a run loads. Runs in the build only. */
public final class CatalogueCompiler {

    /** The compiled rules and lexicons. */
    static final String FILE = "catalogue.flat";

    private CatalogueCompiler() {}

    /**
     * Reads the rules as a run would, and writes what it has found.
     *
     * @param rules the folder of rules
     * @param classes the root of the class path that gets the file
     * @throws IOException where something cannot be read or written
     * @throws YamlException where a rule file is wrong
     */
    public static void compile(Path rules, Path classes) throws IOException {
        DataFiles.Written files = DataFiles.in(rules);
        Set<List<Phrase>> sets = new LinkedHashSet<>();
        PhraseParser parser = new PhraseParser(Inflection.load());
        Catalogue.of(files, new PhraseSource(PhraseShelf.empty(), parser, sets::add), Kinds.shipped());
        TextTable.Writer texts = new TextTable.Writer();
        FlatWriter body = new FlatWriter();
        PhraseShelf.write(sets, texts, body);
        YamlShelf.write(files.texts(), texts, body);
        FlatWriter file = new FlatWriter();
        texts.write(file);
        Path folder = classes.resolve(CatalogueCompiler.class.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        file.then(body).save(folder.resolve(FILE));
    }
}
