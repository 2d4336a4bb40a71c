package poalint.config;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import poalint.read.FileTree;
import poalint.read.PlanReader;
import poalint.rule.Severity;
import poalint.yaml.YamlException;
import poalint.yaml.YamlMap;

/** Reads configuration files; {@code config-1.schema.json} beside this class describes them. */
final class ConfigReader {

    private final RuleBook book;
    private final FileTree files;

    ConfigReader(RuleBook book, FileTree files) {
        this.book = book;
        this.files = files;
    }

    /**
     * The configuration in a file.
     *
     * @param name how messages call it
     * @param folder where it lies, absolute and normalised; its paths count from there
     * @param text its content
     * @throws YamlException where something in it is wrong
     */
    ConfigFile read(String name, Path folder, String text) {
        YamlMap map = YamlMap.parse(name, text);
        Optional<Value<Path>> rules = map.optional("rules", written -> folder(folder, written))
                .map(own -> new Value<>(own, origin(map, "rules")));
        Set<String> ids = map.optional("rules", written -> book.ids(Optional.of(folder(folder, written))))
                .orElseGet(() -> book.ids(Optional.empty()));
        List<Glob> exclude = map.list("exclude", pattern -> Glob.of(pattern, folder));
        Layer base = layer(map, ids);
        List<ConfigFile.Part> parts = new ArrayList<>();
        for (YamlMap inner : map.maps("overrides")) {
            List<Glob> in = inner.list("in", pattern -> Glob.of(pattern, folder));
            if (in.isEmpty()) {
                throw inner.misspelt().orElseGet(() -> inner.error("in", "the key \"in\" is missing or empty"));
            }
            parts.add(new ConfigFile.Part(in, layer(inner, ids)));
        }
        map.finish();
        return new ConfigFile(name, base, parts, exclude, rules);
    }

    private static Layer layer(YamlMap map, Set<String> ids) {
        Set<String> names = new TreeSet<>(ids);
        ids.forEach(id -> names.add(id.substring(0, id.indexOf('/'))));
        Function<String, String> rule = name -> known(name, ids, "rule");
        Function<String, String> selector = name -> known(name, names, "rule or category");
        Map<String, Value<Severity>> severities = new LinkedHashMap<>();
        map.map("severities").ifPresent(inner -> {
            for (String id : inner.keys()) {
                Severity severity = inner.required(id, FailOn::severity);
                try {
                    severities.put(rule.apply(id), new Value<>(severity, origin(inner, id)));
                } catch (IllegalArgumentException e) {
                    throw inner.errorAtKey(id, String.valueOf(e.getMessage()));
                }
            }
        });
        return new Layer(
                list(map, "select", selector),
                list(map, "ignore", selector),
                severities,
                one(map, "fail-on", FailOn::parse),
                one(map, "min-score", FailOn::score),
                one(map, "min-severity", FailOn::severity),
                map.map("seller").map(seller -> new Value<>(seller(seller), origin(map, "seller"))));
    }

    private static Seller seller(YamlMap map) {
        return new Seller(map.list("carriers", ConfigReader::named), map.list("signers", ConfigReader::named));
    }

    /** A name that a text can hold as it is: words with letters, digits and the marks of firms. */
    private static String named(String name) {
        String stripped = name.strip();
        if (!stripped.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} .'&+-]*")) {
            throw new IllegalArgumentException("\"" + name + "\" is no name; write it as plans do");
        }
        return stripped;
    }

    private static String known(String name, Set<String> known, String what) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("there is no " + what + " \"" + name + "\"" + YamlMap.hint(name, known));
        }
        return name;
    }

    /**
     * A folder of own rules. It lies in that of the configuration file and so do the files in it: whoever lints the
     * folder of a client has not asked to have other files read, and a message about a rule file quotes it.
     */
    private Path folder(Path base, String written) {
        Path folder;
        try {
            folder = base.resolve(written).normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + written + "\" is no path: " + e.getReason(), e);
        }
        if (!folder.startsWith(base)) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" lies outside of the folder of this file; name such rules with --rules");
        }
        try {
            Optional<Path> link = files.leading(folder, base);
            if (link.isPresent()) {
                throw new IllegalArgumentException("\"" + PlanReader.name(base.relativize(link.get()))
                        + "\" leads out of the folder of this file; name such rules with --rules");
            }
            return folder;
        } catch (IOException e) {
            throw new IllegalArgumentException("\"" + written + "\" cannot be read: " + PlanReader.reason(e), e);
        }
    }

    private static <T> Optional<Value<T>> one(YamlMap map, String key, Function<String, T> parser) {
        return map.optional(key, parser).map(value -> new Value<>(value, origin(map, key)));
    }

    private static Optional<Value<List<String>>> list(YamlMap map, String key, Function<String, String> parser) {
        List<String> names = map.list(key, parser);
        return map.has(key) ? Optional.of(new Value<>(names, origin(map, key))) : Optional.empty();
    }

    private static String origin(YamlMap map, String key) {
        return map.file() + ":" + map.line(key);
    }
}
