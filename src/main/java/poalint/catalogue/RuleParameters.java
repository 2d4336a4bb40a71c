package poalint.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import poalint.phrase.PhraseSet;
import poalint.plan.Part;
import poalint.rule.Parameters;
import poalint.yaml.YamlMap;

/** The parameters of a check as a rule file has them. */
final class RuleParameters implements Parameters {

    private static final int MOST_DIGITS = 9;

    private final YamlMap map;
    private final Set<Part> parts;
    private final PhraseSource phrases;
    private final Set<String> factKinds;

    RuleParameters(YamlMap map, Set<Part> parts, PhraseSource phrases, Set<String> factKinds) {
        this.map = map;
        this.parts = parts;
        this.phrases = phrases;
        this.factKinds = factKinds;
    }

    @Override
    public Set<Part> parts() {
        return parts;
    }

    @Override
    public boolean areProven() {
        return map.isProven();
    }

    @Override
    public PhraseSet phrases(String key) {
        return phrases.set(map, key);
    }

    @Override
    public Set<String> factKinds(String key) {
        return Set.copyOf(map.list(key, this::factKind));
    }

    private String factKind(String name) {
        if (!factKinds.contains(name)) {
            throw new IllegalArgumentException("unknown kind of fact \"" + name + "\"" + YamlMap.hint(name, factKinds));
        }
        return name;
    }

    @Override
    public <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
        return map.list(key, name -> YamlMap.constant(type, name)).stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return map.optional(key, name -> YamlMap.constant(type, name));
    }

    @Override
    public boolean flag(String key) {
        return map.flag(key);
    }

    @Override
    public <T> Optional<T> value(String key, Function<String, T> parser) {
        return map.optional(key, parser);
    }

    @Override
    public int integer(String key, int otherwise) {
        return map.optional(key, RuleParameters::whole).orElse(otherwise);
    }

    private static int whole(String text) {
        if (!isWhole(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is no whole number");
        }
        return Integer.parseInt(text);
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    @Override
    public double number(String key, double otherwise) {
        return map.optional(key, RuleParameters::decimal).orElse(otherwise);
    }

    /** A number without sign or exponent. */
    static double decimal(String text) {
        int point = text.indexOf('.');
        boolean number =
                point < 0 ? isWhole(text) : isWhole(text.substring(0, point)) && isWhole(text.substring(point + 1));
        if (!number) {
            throw new IllegalArgumentException("\"" + text + "\" is no number");
        }
        return Double.parseDouble(text);
    }

    @Override
    public List<String> texts(String key) {
        return map.list(key, Function.identity());
    }

    @Override
    public Map<String, String> table(String key) {
        Map<String, String> table = new LinkedHashMap<>();
        map.map(key).ifPresent(inner -> inner.keys().forEach(name -> table.put(name, inner.text(name))));
        return table;
    }

    @Override
    public Optional<Parameters> group(String key) {
        return map.map(key).map(inner -> new RuleParameters(inner, parts, phrases, factKinds));
    }
}
