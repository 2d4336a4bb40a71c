package poalint.catalogue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import poalint.plan.Part;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Example;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.rule.Severity;
import poalint.rule.Template;
import poalint.yaml.YamlException;
import poalint.yaml.YamlMap;

/** Makes a rule of a rule file. */
final class RuleReader {

    private final Map<String, CheckKind> kinds = new TreeMap<>();
    private final PhraseSource phrases;
    private final Set<String> factKinds;
    private final Set<String> issues;

    /**
     * Takes what rule files can refer to.
     *
     * @param kinds the kinds of check
     * @param phrases gives sets of phrases
     * @param factKinds the kinds of fact that are found
     * @param issues the ids and families of issue types
     */
    RuleReader(Iterable<CheckKind> kinds, PhraseSource phrases, Set<String> factKinds, Set<String> issues) {
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
        this.phrases = phrases.knowing(factKinds);
        this.factKinds = factKinds;
        this.issues = issues;
    }

    /**
     * The rule in a file.
     *
     * @param id its path below the folder of rules, without the ending
     * @param map its content
     * @throws YamlException where something in it is wrong
     */
    Rule read(String id, YamlMap map) {
        if (!map.isProven() && !id.matches("[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new YamlException(
                    map.file(), 1, 1, "a rule's path is category/name in lower case with hyphens, not \"" + id + "\"");
        }
        Set<Part> parts = new LinkedHashSet<>(map.list("in", RuleReader::part));
        Kind kind = kind(map);
        Check check = create(map, kind, parts);
        Template message = template(map, "message", kind);
        Template fix = template(map, "fix", kind);
        Rule rule = new Rule(
                id,
                map.required("severity", name -> YamlMap.constant(Severity.class, name)),
                map.optional("softened", name -> YamlMap.constant(Severity.class, name)),
                map.optional("scope", name -> YamlMap.constant(Scope.class, name))
                        .orElse(Scope.SPAN),
                map.required("summary", RuleReader::line),
                line(map.text("why")),
                fix,
                message,
                map.list("sources", RuleReader::line),
                Set.copyOf(map.list("issues", this::issue)),
                map.flag("needs-notice"),
                parts,
                map.optional("points", RuleParameters::decimal).orElse(0.0),
                map.optional("effect", name -> effect(name, kind)).orElse(Rule.Effect.DEFECT),
                map.flag("blocker"),
                check,
                proof(map));
        if (rule.sources().isEmpty()) {
            throw map.errorAtKey("sources", "a rule says where its demand comes from: \"sources\" is missing or empty");
        }
        map.finish();
        return rule;
    }

    /** Examples that the build has read are read again when somebody asks for them. */
    private static Rule.Proof proof(YamlMap map) {
        if (map.isProven()) {
            return () -> ExampleReader.examples(map);
        }
        List<Example> examples = ExampleReader.examples(map);
        return () -> examples;
    }

    private Kind kind(YamlMap map) {
        YamlMap check = map.requiredMap("check");
        if (check.keys().size() != 1) {
            throw map.error("check", "a check has one kind, with its parameters under it");
        }
        String name = check.keys().iterator().next();
        CheckKind kind = kinds.get(name);
        if (kind == null) {
            throw check.errorAtKey(name, "unknown kind of check \"" + name + "\"" + YamlMap.hint(name, kinds.keySet()));
        }
        return new Kind(kind, name, check);
    }

    private Check create(YamlMap map, Kind kind, Set<Part> parts) {
        YamlMap parameters = kind.map().requiredMap(kind.name());
        try {
            return kind.kind().create(new RuleParameters(parameters, parts, phrases, factKinds));
        } catch (YamlException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw parameters.misspelt().orElseGet(() -> map.error("check", String.valueOf(e.getMessage())));
        }
    }

    /** What the score reads of a finding, its check has to give. */
    private static Rule.Effect effect(String name, Kind kind) {
        Rule.Effect effect = YamlMap.constant(Rule.Effect.class, name);
        Set<String> needed = switch (effect) {
            case VOID -> Set.of("section-id");
            case THIN -> Set.of("section-id", "count", "fewest");
            case OBLIGATION, DEFECT -> Set.of();
        };
        if (!kind.kind().facts().containsAll(needed)) {
            throw new IllegalArgumentException("the kind \"" + kind.name() + "\" gives not what the effect \"" + name
                    + "\" needs: " + String.join(", ", new TreeSet<>(needed)));
        }
        return effect;
    }

    private static Template template(YamlMap map, String key, Kind kind) {
        Template template = new Template(line(map.text(key)));
        Set<String> known = new TreeSet<>(kind.kind().facts());
        for (String name : template.names()) {
            if (!known.contains(name)) {
                throw map.error(
                        key,
                        "unknown placeholder {" + name + "}; the kind \"" + kind.name() + "\" gives " + known
                                + YamlMap.hint(name, known));
            }
        }
        return template;
    }

    private String issue(String name) {
        if (!issues.contains(name)) {
            throw new IllegalArgumentException(
                    "unknown issue type or family \"" + name + "\"" + YamlMap.hint(name, issues));
        }
        return name;
    }

    private static Part part(String name) {
        List<String> names = Arrays.stream(Part.values()).map(Part::id).toList();
        return Part.of(name)
                .orElseThrow(() -> new IllegalArgumentException("unknown part \"" + name + "\"; the parts are "
                        + String.join(", ", names) + YamlMap.hint(name, names)));
    }

    private static String line(String text) {
        String line = text.strip();
        boolean plain = line.indexOf('\n') < 0 && line.indexOf('\t') < 0 && !line.contains("  ");
        return plain ? line : line.replaceAll("\\s+", " ");
    }

    private record Kind(CheckKind kind, String name, YamlMap map) {}
}
