package poalint.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Derives the lexicon of verb forms from WordNet 3.1: every form of every verb with the parts of speech that it can be,
 * the most frequent first.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.mainClass=poalint.training.FormLexiconBuilder -Dexec.args=FILE} writes
 * FILE, which ships as {@code verb-forms.tsv}.
 */
public final class FormLexiconBuilder {

    private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";

    /** WordNet's numbers for parts of speech in sense keys: noun, verb, adjective, adverb, satellite adjective. */
    private static final Map<Integer, Character> CLASSES = Map.of(1, 'N', 3, 'J', 4, 'R', 5, 'J');

    private final Map<String, Map<Character, Integer>> other = new HashMap<>();
    private final Map<String, Integer> verbs = new TreeMap<>();
    private final Map<String, List<String>> exceptions = new HashMap<>();
    private final Map<String, Map<Character, Integer>> forms = new TreeMap<>();

    private FormLexiconBuilder() {}

    /**
     * Writes the lexicon.
     *
     * @param args the file to write
     * @throws IOException where it cannot be written
     */
    public static void main(String... args) throws IOException {
        FormLexiconBuilder builder = new FormLexiconBuilder();
        builder.readSenses();
        builder.readExceptions();
        builder.verbs.forEach(builder::addForms);
        Files.writeString(Path.of(args[0]), builder.text());
    }

    private void readSenses() throws IOException {
        for (String line : lines("index.sense")) {
            List<String> columns = List.of(line.split(" "));
            String key = columns.get(0);
            String lemma = key.substring(0, key.indexOf('%'));
            int kind = key.charAt(key.indexOf('%') + 1) - '0';
            int count = Integer.parseInt(columns.get(3)) + 1;
            if (!lemma.matches("[a-z]+(-[a-z]+)?")) {
                continue;
            }
            if (kind == 2) {
                verbs.merge(lemma, count, Integer::sum);
            } else {
                Character type = CLASSES.getOrDefault(kind, 'N');
                other.computeIfAbsent(lemma, word -> new HashMap<>()).merge(type, count, Integer::sum);
            }
        }
    }

    private void readExceptions() throws IOException {
        for (String line : lines("verb.exc")) {
            List<String> columns = List.of(line.split(" "));
            exceptions
                    .computeIfAbsent(columns.get(1), word -> new ArrayList<>())
                    .add(columns.get(0));
        }
    }

    private void addForms(String lemma, int count) {
        add(lemma, 'B', count);
        add(thirdPerson(lemma), 'S', count);
        List<String> irregular = exceptions.getOrDefault(lemma, List.of());
        List<String> past = irregular.stream()
                .filter(form -> !form.endsWith("ing") && !form.endsWith("s"))
                .toList();
        irregular.stream().filter(form -> form.endsWith("ing")).forEach(form -> add(form, 'G', count));
        if (irregular.stream().noneMatch(form -> form.endsWith("ing"))) {
            add(gerund(lemma), 'G', count);
        }
        if (past.isEmpty()) {
            add(regularPast(lemma), 'E', count);
        }
        for (String form : past) {
            // WordNet does not tell past from participle; the endings do where the two differ.
            boolean participle =
                    past.size() > 1 && (form.endsWith("n") || form.endsWith("ne") || form.matches(".*[^aeiou]u[a-z]+"));
            boolean both = past.size() == 1 || form.endsWith("ed");
            add(form, both ? 'E' : participle ? 'Q' : 'D', count);
        }
    }

    private void add(String form, char type, int count) {
        forms.computeIfAbsent(form, word -> new LinkedHashMap<>()).merge(type, count, Integer::sum);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Map<Character, Integer>> form : forms.entrySet()) {
            Map<Character, Integer> classes = new HashMap<>(form.getValue());
            other.getOrDefault(form.getKey(), Map.of())
                    .forEach((type, count) -> classes.merge(type, count, Integer::sum));
            String singular = form.getKey().replaceFirst("s$", "");
            if (!singular.equals(form.getKey())) {
                Integer plural = other.getOrDefault(singular, Map.of()).get('N');
                if (plural != null) {
                    classes.merge('M', plural, Integer::sum);
                }
            }
            String order = classes.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Character, Integer> entry) -> -entry.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(entry -> String.valueOf(entry.getKey()))
                    .collect(Collectors.joining());
            text.append(form.getKey()).append('\t').append(order).append('\n');
        }
        return text.toString();
    }

    private static String thirdPerson(String lemma) {
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma + (lemma.matches(".*(?:s|x|z|ch|sh|o)") ? "es" : "s");
    }

    private static String gerund(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        boolean drops = lemma.endsWith("e") && !lemma.matches(".*(?:ee|oe|ye)");
        return (drops ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
    }

    private static String regularPast(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return lemma.matches(".*[^aeiou]y") ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = FormLexiconBuilder.class.getResourceAsStream(WORDNET + name)) {
            if (file == null) {
                throw new IOException("WordNet's " + name + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
