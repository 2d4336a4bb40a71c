package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSContextGenerator;

/**
 * The features by which the tagger decides: the word and its shape, its neighbours, the tags before it, and what forms of
 * verbs they all can be.
 *
 * <p>Keeps the features of the sentence last seen, so an instance belongs to one thread.
 */
public final class TagContext implements POSContextGenerator {

    private static final String NONE = "_";
    private static final int AUXILIARY_REACH = 4;
    private static final Set<String> ADVERBS = Set.of(
            "not",
            "n't",
            "never",
            "also",
            "already",
            "now",
            "currently",
            "always",
            "just",
            "only",
            "still",
            "all",
            "been",
            "being",
            "be",
            "recently",
            "immediately",
            "then");
    private static final Set<String> AUXILIARIES = Set.of(
            "have", "has", "had", "'ve", "having", "is", "are", "was", "were", "am", "'m", "'re", "'s", "be", "been",
            "being", "do", "does", "did", "will", "'ll", "would", "'d", "shall", "should", "can", "ca", "could", "may",
            "might", "must", "wo", "to", "get", "got");

    private final FormLexicon lexicon;
    private Object[] sentence = {};
    private List<List<String>> known = List.of();
    private String[] words = {};
    private String[] classes = {};
    private String[] auxiliaries = {};

    /**
     * Takes the lexicon.
     *
     * @param lexicon tells what verb forms a word can be
     */
    public TagContext(FormLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String[] getContext(int i, String[] tokens, String[] tags, Object[] unused) {
        if (tokens != sentence) {
            read(tokens);
        }
        String one = i > 0 ? tags[i - 1] : "*";
        String two = i > 1 ? tags[i - 2] : "*";
        String verb = lastVerb(tags, i);
        List<String> context = new ArrayList<>(known.get(i));
        String word = words[i];
        String type = classes[i];
        context.add("t1=" + one);
        context.add("t2=" + two + "," + one);
        context.add("tw=" + one + "," + word);
        context.add("ttc=" + two + "," + one + "," + type);
        context.add("tc=" + one + "," + type);
        context.add("tcn=" + one + "," + type + "," + at(classes, i + 1));
        context.add("tn=" + one + "," + at(words, i + 1));
        context.add("ts=" + one + "," + suffix(word, 2));
        context.add("lv=" + verb + "," + type);
        context.add("lva=" + verb + "," + auxiliaries[i] + "," + type);
        return context.toArray(String[]::new);
    }

    private void read(String[] tokens) {
        int n = tokens.length;
        sentence = tokens;
        words = new String[n];
        classes = new String[n];
        auxiliaries = new String[n];
        for (int i = 0; i < n; i++) {
            String lower = tokens[i].toLowerCase(Locale.ROOT);
            words[i] = normal(lower);
            classes[i] = lexicon.classes(lower);
        }
        known = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            auxiliaries[i] = auxiliary(i);
            known.add(features(tokens, i));
        }
    }

    private List<String> features(String[] tokens, int i) {
        List<String> features = new ArrayList<>();
        String word = words[i];
        String type = classes[i];
        String before = at(words, i - 1);
        String after = at(words, i + 1);
        features.add("w=" + word);
        for (int length = 1; length <= 4 && length < word.length(); length++) {
            features.add("s" + length + "=" + suffix(word, length));
        }
        for (int length = 1; length <= 3 && length < word.length(); length++) {
            features.add("p" + length + "=" + word.substring(0, length));
        }
        features.add("sh=" + shape(tokens[i]));
        features.add("cf=" + Character.isUpperCase(tokens[i].codePointAt(0)) + (i == 0));
        features.add("w-1=" + before);
        features.add("w-2=" + at(words, i - 2));
        features.add("w+1=" + after);
        features.add("w+2=" + at(words, i + 2));
        features.add("ww-=" + before + "," + word);
        features.add("ww+=" + word + "," + after);
        features.add("w-+=" + before + "," + after);
        features.add("s+1=" + suffix(after, 3));
        features.add("s-1=" + suffix(before, 3));
        features.add("c=" + type);
        features.add("c-1=" + at(classes, i - 1));
        features.add("c+1=" + at(classes, i + 1));
        features.add("cc+=" + type + "," + at(classes, i + 1));
        features.add("cw+=" + type + "," + after);
        features.add("cw-=" + type + "," + before);
        features.add("ci=" + type + "," + (i == 0));
        features.add("cs=" + type + "," + suffix(word, 2));
        features.add("ax=" + auxiliaries[i] + "," + type + "," + suffix(word, 2));
        return features;
    }

    /** The nearest auxiliary before a word, with nothing but adverbs and pronouns between. */
    private String auxiliary(int i) {
        for (int j = i - 1; j >= 0 && j >= i - AUXILIARY_REACH; j--) {
            if (AUXILIARIES.contains(words[j])) {
                return words[j];
            }
            boolean between = ADVERBS.contains(words[j]) || words[j].endsWith("ly");
            if (!between) {
                return NONE;
            }
        }
        return NONE;
    }

    private static String lastVerb(String[] tags, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (tags[j].startsWith("VB") || tags[j].equals("MD")) {
                return tags[j];
            }
        }
        return "*";
    }

    private static String at(String[] array, int i) {
        return i < 0 || i >= array.length ? "*" : array[i];
    }

    private static String suffix(String word, int length) {
        return word.length() <= length ? word : word.substring(word.length() - length);
    }

    /** Numbers, codes and links are alike whatever their digits are. */
    private static String normal(String lower) {
        if (lower.startsWith("http") || lower.startsWith("www.")) {
            return "<link>";
        }
        boolean digits = lower.chars().anyMatch(Character::isDigit);
        if (!digits) {
            return lower;
        }
        return lower.chars().anyMatch(Character::isLetter) ? "<code>" : "<number>";
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char type =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (type != last) {
                shape.append(type);
            }
            last = type;
        }
        return shape.toString();
    }
}
