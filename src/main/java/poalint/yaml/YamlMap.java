package poalint.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** A mapping of a YAML file whose keys are taken one by one; a key that nobody takes is an error. */
public final class YamlMap {

    private static final int FARTHEST_HINT = 3;

    private final String file;
    private final Node node;
    private final boolean proven;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<YamlMap> inner = new ArrayList<>();

    YamlMap(String file, Node node, boolean proven) {
        this.file = file;
        this.proven = proven;
        this.node = node;
        if (!(node instanceof Node.Mapping mapping)) {
            throw error(node, "a list of keys and values is expected here");
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = scalar(entry.key());
            if (values.put(key, entry.value()) != null) {
                throw error(entry.key(), "the key \"" + key + "\" stands here twice");
            }
            keys.put(key, entry.key());
        }
    }

    /**
     * Reads a file.
     *
     * @param file how errors call it
     * @param text its content
     * @throws YamlException where it is no YAML mapping
     */
    public static YamlMap parse(String file, String text) {
        return new YamlMap(file, YamlFile.parse(file, text), false);
    }

    /** How errors call the file. */
    public String file() {
        return file;
    }

    /** Whether the build has read it and found nothing wrong. */
    public boolean isProven() {
        return proven;
    }

    /** Its keys in the order of the file. */
    public Set<String> keys() {
        return keys.keySet();
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The text under a key that must be there. */
    public String text(String key) {
        return scalar(required(key));
    }

    /** The text under a key, if it is there. */
    public Optional<String> optionalText(String key) {
        return optional(key).map(this::scalar);
    }

    /** The text under a key, made into something by a parser whose {@link IllegalArgumentException} gets a position. */
    public <T> Optional<T> optional(String key, Function<String, T> parser) {
        return optional(key).map(value -> parsed(value, parser));
    }

    /** The text under a key that must be there, made into something by a parser. */
    public <T> T required(String key, Function<String, T> parser) {
        return parsed(required(key), parser);
    }

    /** The texts under a key, one or a list of them; none where the key is missing. */
    public <T> List<T> list(String key, Function<String, T> parser) {
        return optional(key)
                .map(value ->
                        items(value).stream().map(item -> parsed(item, parser)).toList())
                .orElse(List.of());
    }

    /** Whether a key says true; a missing one says false. */
    public boolean flag(String key) {
        return optional(key, YamlMap::isTrue).orElse(false);
    }

    private static boolean isTrue(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("\"" + text + "\" is neither true nor false");
        }
        return text.equals("true");
    }

    /** The mapping under a key, if it is there. */
    public Optional<YamlMap> map(String key) {
        return optional(key).map(this::inner);
    }

    /** The mapping under a key that must be there. */
    public YamlMap requiredMap(String key) {
        return inner(required(key));
    }

    /** The mappings in the list under a key; none where the key is missing. */
    public List<YamlMap> maps(String key) {
        return optional(key)
                .map(value -> items(value).stream().map(this::inner).toList())
                .orElse(List.of());
    }

    /** The 1-based line of a key. */
    public int line(String key) {
        Node at = keys.get(key);
        return (at == null ? node : at).line();
    }

    /** An error at the value of a key, or at the mapping where the key is missing. */
    public YamlException error(String key, String problem) {
        Node at = values.get(key);
        return error(at == null ? node : at, problem);
    }

    /** An error at a key itself. */
    public YamlException errorAtKey(String key, String problem) {
        Node at = keys.get(key);
        return error(at == null ? node : at, problem);
    }

    /**
     * Refuses keys that nobody asked for, here and in the mappings inside.
     *
     * @throws YamlException at the first such key, with the nearest known one
     */
    public void finish() {
        if (proven) {
            return;
        }
        for (Map.Entry<String, Node> key : keys.entrySet()) {
            if (!asked.contains(key.getKey())) {
                throw unknown(key);
            }
        }
        inner.forEach(YamlMap::finish);
    }

    /** An error at a key that nobody asked for and that is a slip of one that is missing, if there is such a key. */
    public Optional<YamlException> misspelt() {
        LevenshteinDistance distance = new LevenshteinDistance(FARTHEST_HINT);
        for (Map.Entry<String, Node> key : keys.entrySet()) {
            for (String missing : asked) {
                int far = distance.apply(key.getKey(), missing);
                boolean slip = far >= 0 && far * 2 <= missing.length();
                if (slip && !asked.contains(key.getKey()) && !keys.containsKey(missing)) {
                    return Optional.of(unknown(key));
                }
            }
        }
        return Optional.empty();
    }

    private YamlException unknown(Map.Entry<String, Node> key) {
        return error(key.getValue(), "unknown key \"" + key.getKey() + "\"" + hint(key.getKey(), asked));
    }

    /** "; did you mean …?" with the nearest of the known words, or nothing where none is near. */
    public static String hint(String word, Iterable<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(FARTHEST_HINT);
        @Nullable String nearest = null;
        int least = FARTHEST_HINT + 1;
        for (String candidate : known) {
            int far = distance.apply(word, candidate);
            if (far >= 0 && far < least) {
                least = far;
                nearest = candidate;
            }
        }
        if (nearest == null && word.length() > FARTHEST_HINT) {
            // The half of a name that somebody remembers.
            nearest = StreamSupport.stream(known.spliterator(), false)
                    .filter(candidate -> candidate.contains(word))
                    .findFirst()
                    .orElse(null);
        }
        return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
    }

    /** The constant of an enum by its name in lower case with hyphens. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int index = names.indexOf(name);
        if (index < 0) {
            String all = names.stream().collect(Collectors.joining(", "));
            throw new IllegalArgumentException("\"" + name + "\" is none of " + all + hint(name, names));
        }
        return type.getEnumConstants()[index];
    }

    private YamlMap inner(Node value) {
        YamlMap map = new YamlMap(file, value, proven);
        inner.add(map);
        return map;
    }

    private Node required(String key) {
        return optional(key)
                .orElseThrow(() -> misspelt().orElseGet(() -> error(node, "the key \"" + key + "\" is missing")));
    }

    private Optional<Node> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private static List<Node> items(Node value) {
        return value instanceof Node.Items items ? items.values() : List.of(value);
    }

    private <T> T parsed(Node value, Function<String, T> parser) {
        String text = scalar(value);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw error(value, String.valueOf(e.getMessage()));
        }
    }

    private String scalar(Node value) {
        if (value instanceof Node.Text text) {
            return text.value();
        }
        throw error(value, "a text is expected here");
    }

    private YamlException error(Node at, String problem) {
        return new YamlException(file, at.line(), at.column(), problem);
    }
}
