package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The features by which the tagger decides: the word and its shape, its neighbours, the tags before it, and what forms of
 * verbs they all can be.
 */
final class TagFeatures {

    private static final Piece OUTSIDE = Piece.of("*");
    private static final Piece NONE = Piece.of("_");
    private static final Piece TRUE = Piece.of("true");
    private static final Piece FALSE = Piece.of("false");
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

    private static final Piece WORD = Piece.of("w=");
    private static final List<Piece> SUFFIXES = names("s%=", 4);
    private static final List<Piece> PREFIXES = names("p%=", 3);
    private static final Piece SHAPE = Piece.of("sh=");
    private static final Piece CAPITAL_FIRST = Piece.of("cf=");
    private static final Piece WORD_BEFORE = Piece.of("w-1=");
    private static final Piece WORD_TWO_BEFORE = Piece.of("w-2=");
    private static final Piece WORD_AFTER = Piece.of("w+1=");
    private static final Piece WORD_TWO_AFTER = Piece.of("w+2=");
    private static final Piece WORD_WITH_BEFORE = Piece.of("ww-=");
    private static final Piece WORD_WITH_AFTER = Piece.of("ww+=");
    private static final Piece WORDS_AROUND = Piece.of("w-+=");
    private static final Piece SUFFIX_AFTER = Piece.of("s+1=");
    private static final Piece SUFFIX_BEFORE = Piece.of("s-1=");
    private static final Piece CLASSES = Piece.of("c=");
    private static final Piece CLASSES_BEFORE = Piece.of("c-1=");
    private static final Piece CLASSES_AFTER = Piece.of("c+1=");
    private static final Piece CLASSES_WITH_AFTER = Piece.of("cc+=");
    private static final Piece CLASSES_WORD_AFTER = Piece.of("cw+=");
    private static final Piece CLASSES_WORD_BEFORE = Piece.of("cw-=");
    private static final Piece CLASSES_FIRST = Piece.of("ci=");
    private static final Piece CLASSES_SUFFIX = Piece.of("cs=");
    private static final Piece AUXILIARY = Piece.of("ax=");
    private static final Piece TAG = Piece.of("t1=");
    private static final Piece TWO_TAGS = Piece.of("t2=");
    private static final Piece TAG_WORD = Piece.of("tw=");
    private static final Piece TWO_TAGS_CLASSES = Piece.of("ttc=");
    private static final Piece TAG_CLASSES = Piece.of("tc=");
    private static final Piece TAG_CLASSES_AFTER = Piece.of("tcn=");
    private static final Piece TAG_AFTER = Piece.of("tn=");
    private static final Piece TAG_SUFFIX = Piece.of("ts=");
    private static final Piece VERB_TAG = Piece.of("lv=");
    private static final Piece VERB_TAG_AUXILIARY = Piece.of("lva=");

    private final String[] tokens;
    private final Piece[] words;
    private final Piece[] classes;

    /**
     * Takes a sentence.
     *
     * @param tokens its words, case kept
     * @param lexicon tells what verb forms a word can be
     */
    TagFeatures(String[] tokens, FormLexicon lexicon) {
        int n = tokens.length;
        this.tokens = tokens;
        this.words = new Piece[n];
        this.classes = new Piece[n];
        for (int i = 0; i < n; i++) {
            String lower = tokens[i].toLowerCase(Locale.ROOT);
            Piece written = Piece.of(lower);
            String normal = normal(lower);
            words[i] = normal.equals(lower) ? written : Piece.of(normal);
            classes[i] = lexicon.classes(written);
        }
    }

    /**
     * Gives the features of one word, always in the same order.
     *
     * @param i index of the word
     * @param tags the tags of the words before it
     * @param features takes them
     */
    void give(int i, Piece[] tags, FeatureSink features) {
        giveOfWord(i, features);
        giveOfNeighbours(i, features);
        giveOfClasses(i, features);
        giveOfTags(i, tags, features);
    }

    private void giveOfWord(int i, FeatureSink features) {
        Piece word = words[i];
        String text = word.text();
        features.feature(WORD, word);
        for (int length = 1; length <= SUFFIXES.size() && length < text.length(); length++) {
            features.feature(SUFFIXES.get(length - 1), Piece.of(text, text.length() - length, text.length()));
        }
        for (int length = 1; length <= PREFIXES.size() && length < text.length(); length++) {
            features.feature(PREFIXES.get(length - 1), Piece.of(text, 0, length));
        }
        features.feature(SHAPE, Piece.of(shape(tokens[i])));
        boolean capital = Character.isUpperCase(tokens[i].codePointAt(0));
        features.feature(CAPITAL_FIRST, Piece.of(String.valueOf(capital) + (i == 0)));
    }

    private void giveOfNeighbours(int i, FeatureSink features) {
        Piece word = words[i];
        Piece before = at(words, i - 1);
        Piece after = at(words, i + 1);
        features.feature(WORD_BEFORE, before);
        features.feature(WORD_TWO_BEFORE, at(words, i - 2));
        features.feature(WORD_AFTER, after);
        features.feature(WORD_TWO_AFTER, at(words, i + 2));
        features.feature(WORD_WITH_BEFORE, before, word);
        features.feature(WORD_WITH_AFTER, word, after);
        features.feature(WORDS_AROUND, before, after);
        features.feature(SUFFIX_AFTER, suffix(after, 3));
        features.feature(SUFFIX_BEFORE, suffix(before, 3));
    }

    private void giveOfClasses(int i, FeatureSink features) {
        Piece type = classes[i];
        Piece suffix = suffix(words[i], 2);
        features.feature(CLASSES, type);
        features.feature(CLASSES_BEFORE, at(classes, i - 1));
        features.feature(CLASSES_AFTER, at(classes, i + 1));
        features.feature(CLASSES_WITH_AFTER, type, at(classes, i + 1));
        features.feature(CLASSES_WORD_AFTER, type, at(words, i + 1));
        features.feature(CLASSES_WORD_BEFORE, type, at(words, i - 1));
        features.feature(CLASSES_FIRST, type, i == 0 ? TRUE : FALSE);
        features.feature(CLASSES_SUFFIX, type, suffix);
        features.feature(AUXILIARY, auxiliary(i), type, suffix);
    }

    private void giveOfTags(int i, Piece[] tags, FeatureSink features) {
        Piece word = words[i];
        Piece type = classes[i];
        Piece one = at(tags, i - 1);
        Piece two = at(tags, i - 2);
        Piece verb = lastVerb(tags, i);
        features.feature(TAG, one);
        features.feature(TWO_TAGS, two, one);
        features.feature(TAG_WORD, one, word);
        features.feature(TWO_TAGS_CLASSES, two, one, type);
        features.feature(TAG_CLASSES, one, type);
        features.feature(TAG_CLASSES_AFTER, one, type, at(classes, i + 1));
        features.feature(TAG_AFTER, one, at(words, i + 1));
        features.feature(TAG_SUFFIX, one, suffix(word, 2));
        features.feature(VERB_TAG, verb, type);
        features.feature(VERB_TAG_AUXILIARY, verb, auxiliary(i), type);
    }

    /** The nearest auxiliary before a word, with nothing but adverbs and pronouns between. */
    private Piece auxiliary(int i) {
        for (int j = i - 1; j >= 0 && j >= i - AUXILIARY_REACH; j--) {
            String word = words[j].text();
            if (AUXILIARIES.contains(word)) {
                return words[j];
            }
            boolean between = ADVERBS.contains(word) || word.endsWith("ly");
            if (!between) {
                return NONE;
            }
        }
        return NONE;
    }

    private static Piece lastVerb(Piece[] tags, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (tags[j].text().startsWith("VB") || tags[j].text().equals("MD")) {
                return tags[j];
            }
        }
        return OUTSIDE;
    }

    private static Piece at(Piece[] array, int i) {
        return i < 0 || i >= array.length ? OUTSIDE : array[i];
    }

    private static Piece suffix(Piece word, int length) {
        int n = word.text().length();
        return n <= length ? word : Piece.of(word.text(), n - length, n);
    }

    /** Numbers, codes and links are alike whatever their digits are. */
    private static String normal(String lower) {
        if (lower.startsWith("http") || lower.startsWith("www.")) {
            return "<link>";
        }
        boolean digits = false;
        boolean letters = false;
        for (int i = 0; i < lower.length(); i++) {
            digits |= Character.isDigit(lower.charAt(i));
            letters |= Character.isLetter(lower.charAt(i));
        }
        if (!digits) {
            return lower;
        }
        return letters ? "<code>" : "<number>";
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

    private static List<Piece> names(String pattern, int longest) {
        List<Piece> names = new ArrayList<>();
        for (int length = 1; length <= longest; length++) {
            names.add(Piece.of(pattern.replace("%", Integer.toString(length))));
        }
        return List.copyOf(names);
    }
}
