package poalint.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import poalint.flat.FlatReader;
import poalint.flat.TextTable;
import poalint.language.Inflection;
import poalint.phrase.PhraseParser;
import poalint.phrase.PhraseShelf;
import poalint.rule.CheckKind;
import poalint.rule.Rule;
import poalint.yaml.YamlException;
import poalint.yaml.YamlMap;
import poalint.yaml.YamlShelf;

/** The rules of a run, by id, and the knowledge that they stand on. */
public final class Catalogue {

    private final Map<String, Rule> rules;
    private final Knowledge knowledge;
    private final RuleReader reader;

    private Catalogue(Map<String, Rule> rules, Knowledge knowledge, RuleReader reader) {
        this.rules = rules;
        this.knowledge = knowledge;
        this.reader = reader;
    }

    /**
     * The rules that ship with the program, as the build has compiled them.
     *
     * @param inflection gives word forms to the phrases of further rules
     * @throws UncheckedIOException where they are not on the class path
     */
    public static Catalogue shipped(Inflection inflection) {
        return compiled(inflection, Kinds.shipped());
    }

    /**
     * The shipped rules, with further kinds of check for the rules that are still to be read.
     *
     * @param inflection gives word forms to the phrases of further rules
     * @param plugIns the jars that bring the kinds
     * @throws PlugInException where one of the jars cannot be used
     */
    public static Catalogue shipped(Inflection inflection, List<Path> plugIns) throws PlugInException {
        return compiled(inflection, Kinds.with(plugIns));
    }

    private static Catalogue compiled(Inflection inflection, Iterable<CheckKind> kinds) {
        FlatReader file = FlatReader.open(Catalogue.class, CatalogueCompiler.FILE);
        TextTable texts = TextTable.read(file);
        PhraseShelf shelf = PhraseShelf.read(file, texts);
        PhraseParser parser = new PhraseParser(inflection);
        return of(
                new DataFiles.Compiled(YamlShelf.read(file, texts)),
                new PhraseSource(shelf, parser, unready -> {}),
                kinds);
    }

    /** The rules and the knowledge in some files. */
    static Catalogue of(DataFiles files, PhraseSource phrases, Iterable<CheckKind> kinds) {
        Knowledge knowledge = KnowledgeReader.read(files, phrases);
        RuleReader reader = new RuleReader(kinds, phrases, knowledge.factKinds(), knowledge.issueNames());
        Map<String, Rule> rules = new TreeMap<>();
        for (String path : files.rules()) {
            String id = DataFiles.stem(path);
            rules.put(id, reader.read(id, files.map(path)));
        }
        return new Catalogue(rules, knowledge, reader);
    }

    /** This catalogue with more rules; one with a shipped rule's id replaces it. */
    public Catalogue with(List<Rule> more) {
        Map<String, Rule> all = new TreeMap<>(rules);
        more.forEach(rule -> all.put(rule.id(), rule));
        return new Catalogue(all, knowledge, reader);
    }

    /**
     * The rules in a file, or in a folder of {@code category/name.yaml} files.
     *
     * @param path the file or folder
     * @throws IOException where it cannot be read
     * @throws YamlException where a rule file is wrong
     */
    public List<Rule> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            return List.of(readFile(path));
        }
        return read(path, DataFiles.in(path));
    }

    /**
     * The rules in a folder of {@code category/name.yaml} files that lies elsewhere than on disk.
     *
     * @param folder how errors call the folder
     * @param texts the contents by paths from the folder, with forward slashes
     * @throws YamlException where a rule file is wrong
     */
    public List<Rule> read(Path folder, Map<String, String> texts) {
        return read(folder, DataFiles.of(folder, texts));
    }

    private List<Rule> read(Path folder, DataFiles files) {
        List<Rule> found = new ArrayList<>();
        // A category's own folder may be named as well as the folder above it.
        boolean category = files.rules().isEmpty() && !files.paths().isEmpty();
        for (String file : category ? files.paths() : files.rules()) {
            String prefix = category ? folder.toAbsolutePath().normalize().getFileName() + "/" : "";
            found.add(reader.read(prefix + DataFiles.stem(file), files.map(file)));
        }
        return found;
    }

    private Rule readFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path folder = file.toAbsolutePath().normalize().getParent();
        String category = folder == null || folder.getFileName() == null
                ? "own"
                : folder.getFileName().toString();
        YamlMap map = YamlMap.parse(file.toString(), DataFiles.read(file));
        return reader.read(category + "/" + DataFiles.stem(name), map);
    }

    /** All rules, by id. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule with this id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** What the parser and the rules know of the domain. */
    public Knowledge knowledge() {
        return knowledge;
    }
}
