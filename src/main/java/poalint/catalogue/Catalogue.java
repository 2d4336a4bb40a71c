package poalint.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import poalint.language.Inflection;
import poalint.phrase.PhraseParser;
import poalint.rule.CheckKind;
import poalint.rule.Rule;
import poalint.yaml.YamlException;

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
     * The rules that ship with the program.
     *
     * @param inflection gives word forms to phrases
     * @throws YamlException where a shipped file is wrong, which the build's tests rule out
     */
    public static Catalogue shipped(Inflection inflection) {
        DataFiles files = DataFiles.shipped();
        PhraseParser phrases = new PhraseParser(inflection);
        Knowledge knowledge = KnowledgeReader.read(files, phrases);
        RuleReader reader = new RuleReader(
                ServiceLoader.load(CheckKind.class), phrases, knowledge.factKinds(), knowledge.issueNames());
        Map<String, Rule> rules = new TreeMap<>();
        for (String path : files.rules()) {
            String id = DataFiles.stem(path);
            rules.put(id, reader.read(id, "rules/" + path, files.text(path)));
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
        return read(folder, DataFiles.of(texts));
    }

    private List<Rule> read(Path folder, DataFiles files) {
        List<Rule> found = new ArrayList<>();
        // A category's own folder may be named as well as the folder above it.
        boolean category = files.rules().isEmpty() && !files.paths().isEmpty();
        for (String file : category ? files.paths() : files.rules()) {
            String prefix = category ? folder.toAbsolutePath().normalize().getFileName() + "/" : "";
            found.add(reader.read(
                    prefix + DataFiles.stem(file), folder.resolve(file).toString(), files.text(file)));
        }
        return found;
    }

    private Rule readFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path folder = file.toAbsolutePath().normalize().getParent();
        String category = folder == null || folder.getFileName() == null
                ? "own"
                : folder.getFileName().toString();
        return reader.read(category + "/" + DataFiles.stem(name), file.toString(), DataFiles.read(file));
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
