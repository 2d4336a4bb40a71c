package poalint.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Aspect;
import poalint.plan.VerbGroup.Modality;
import poalint.plan.VerbGroup.Mood;
import poalint.training.GoldGroups;
import poalint.training.Treebank;

/** Measures the verb groups on a treebank: exact match of anchor and label; a wrong label is one false and one missed. */
public final class TreebankEvaluation {

    private static final List<String> FINITE = List.of("FUTURE", "PAST", "PERFECT", "PRESENT", "MODAL", "IMPERATIVE");

    private final Tagger tagger;
    private final ClauseModel clauses;
    private final Inflection inflection = Inflection.load();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, Integer> confusions = new HashMap<>();
    private int tags;
    private int rightTags;
    private int statuses;
    private int rightStatuses;

    TreebankEvaluation(Tagger tagger, ClauseModel clauses) {
        this.clauses = clauses;
        this.tagger = tagger;
    }

    /** Measures one file and prints the figures. */
    void run(Path file) throws IOException {
        for (List<Treebank.Word> sentence : Treebank.read(file)) {
            measure(sentence);
        }
        System.out.printf(Locale.ROOT, "%s%n", file.getFileName());
        System.out.printf(Locale.ROOT, "  tags right                %5.1f%n", 100.0 * rightTags / tags);
        int[] finite = new int[3];
        for (Map.Entry<String, int[]> label : counts.entrySet()) {
            print(label.getKey(), label.getValue());
            if (FINITE.contains(label.getKey())) {
                for (int i = 0; i < 3; i++) {
                    finite[i] += label.getValue()[i];
                }
            }
        }
        print("finite groups, micro", finite);
        System.out.printf(
                Locale.ROOT, "  clause status right       %5.1f%n", 100.0 * rightStatuses / Math.max(1, statuses));
        confusions.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(12)
                .forEach(entry -> System.out.printf(Locale.ROOT, "    %-28s %4d%n", entry.getKey(), entry.getValue()));
    }

    private static void print(String label, int[] count) {
        double precision = 100.0 * count[0] / Math.max(1, count[0] + count[1]);
        double recall = 100.0 * count[0] / Math.max(1, count[0] + count[2]);
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(Locale.ROOT, "  %-24s P %5.1f R %5.1f F %5.1f%n", label, precision, recall, f);
    }

    private void measure(List<Treebank.Word> sentence) {
        List<String> words = sentence.stream().map(Treebank.Word::form).toList();
        List<String> found = tagger.tags(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tags++;
            rightTags += found.get(i).equals(sentence.get(i).tag()) ? 1 : 0;
            String lower = words.get(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            tokens.add(new Token(
                    new Span(i, i + 1), lower, 0, found.get(i), inflection.lemma(lower, found.get(i)), lower, false));
        }
        compare(TagRepair.repair(tokens), GoldGroups.of(sentence));
    }

    private void compare(List<Token> tokens, List<GoldGroups.Group> gold) {
        List<RawGroup> raw = VerbGroupFinder.find(tokens);
        Map<Integer, String> predicted = new HashMap<>();
        Map<Integer, Boolean> main = new HashMap<>();
        List<VerbGroup> read = ClauseReader.read(tokens, raw, new People(Set.of(), Set.of()), clauses);
        for (int i = 0; i < raw.size(); i++) {
            predicted.put(raw.get(i).head(), label(raw.get(i)));
            main.put(raw.get(i).head(), read.get(i).main());
        }
        Map<Integer, GoldGroups.Group> wanted = new HashMap<>();
        gold.forEach(group -> wanted.put(group.anchor(), group));
        for (GoldGroups.Group group : gold) {
            String label = predicted.getOrDefault(group.anchor(), "none");
            if (label.equals(group.label())) {
                count(label)[0]++;
                if (!label.equals("NONFINITE")) {
                    statuses++;
                    rightStatuses += Boolean.valueOf(group.main()).equals(main.get(group.anchor())) ? 1 : 0;
                }
            } else {
                count(group.label())[2]++;
                confusions.merge(group.label() + " read as " + label, 1, Integer::sum);
            }
        }
        predicted.forEach((anchor, label) -> {
            GoldGroups.Group group = wanted.get(anchor);
            if (group == null || !group.label().equals(label)) {
                count(label)[1]++;
                if (group == null) {
                    confusions.merge("none read as " + label, 1, Integer::sum);
                }
            }
        });
    }

    private int[] count(String label) {
        return counts.computeIfAbsent(label, key -> new int[3]);
    }

    private static String label(RawGroup group) {
        if (group.mood() == Mood.IMPERATIVE) {
            return "IMPERATIVE";
        }
        if (group.mood() == Mood.NONFINITE) {
            return "NONFINITE";
        }
        if (group.modality() != Modality.NONE) {
            return "MODAL";
        }
        return switch (group.tense()) {
            case FUTURE -> "FUTURE";
            case PAST -> "PAST";
            case PRESENT -> group.aspect() == Aspect.PERFECT ? "PERFECT" : "PRESENT";
            case NONE -> "NONFINITE";
        };
    }

    /**
     * Prints the figures of the shipped models on several treebanks.
     *
     * @param args the folder of the treebanks
     */
    public static void main(String... args) throws IOException {
        Tagger tagger = VerbTagger.load();
        ClauseModel clauses = ClauseModel.load();
        for (String name : List.of("ewt-dev", "ewt-test", "eslspok-test")) {
            new TreebankEvaluation(tagger, clauses).run(Path.of(args[0], name + ".conllu.gz"));
        }
    }
}
