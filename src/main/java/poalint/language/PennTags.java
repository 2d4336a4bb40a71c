package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Refines Universal POS tags to Penn tags by the form of the word and the words before it. */
final class PennTags {

    private static final Set<String> BE =
            Set.of("am", "is", "are", "was", "were", "be", "been", "being", "'m", "'re", "m", "re");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "ve", "get", "gets", "got");
    private static final Set<String> MODALS = Set.of(
            "will", "'ll", "wo", "shall", "would", "should", "could", "can", "ca", "may", "might", "must", "ought");
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("been", "VBN"),
            Map.entry("be", "VB"),
            Map.entry("being", "VBG"),
            Map.entry("is", "VBZ"),
            Map.entry("are", "VBP"),
            Map.entry("am", "VBP"),
            Map.entry("'m", "VBP"),
            Map.entry("'re", "VBP"),
            Map.entry("was", "VBD"),
            Map.entry("were", "VBD"),
            Map.entry("has", "VBZ"),
            Map.entry("have", "VBP"),
            Map.entry("'ve", "VBP"),
            Map.entry("had", "VBD"),
            Map.entry("having", "VBG"),
            Map.entry("does", "VBZ"),
            Map.entry("did", "VBD"),
            Map.entry("done", "VBN"),
            Map.entry("n't", "RB"),
            Map.entry("not", "RB"),
            Map.entry("never", "RB"));

    private final Inflection inflection;

    PennTags(Inflection inflection) {
        this.inflection = inflection;
    }

    /**
     * Penn tags for words with universal tags.
     *
     * @param words the tokens of a sentence
     * @param universal as many universal tags
     */
    List<String> refine(List<String> words, List<String> universal) {
        List<String> tags = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tags.add(tag(words, universal, tags, i));
        }
        return tags;
    }

    private String tag(List<String> words, List<String> universal, List<String> before, int i) {
        String word = words.get(i).toLowerCase(Locale.ROOT);
        String fixed = FIXED.get(word);
        if (fixed != null) {
            return fixed;
        }
        String tag = universal.get(i);
        if (MODALS.contains(word) && !tag.equals("NOUN")) {
            return "MD";
        }
        if (!Character.isLetterOrDigit(word.codePointAt(0)) && word.length() == 1) {
            return word;
        }
        return switch (tag) {
            case "VERB", "AUX" -> isPartOfName(words, i) ? "NNP" : verb(words, before, word, i);
            case "NOUN" -> word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") ? "NNS" : "NN";
            case "PROPN" -> "NNP";
            case "ADJ" -> "JJ";
            case "ADV" ->
                word.equals("when") || word.equals("where") || word.equals("how") || word.equals("why") ? "WRB" : "RB";
            case "PRON" -> pronoun(word);
            case "DET" -> word.equals("which") || word.equals("what") ? "WDT" : "DT";
            case "ADP", "SCONJ" -> word.equals("to") ? "TO" : "IN";
            case "NUM" -> "CD";
            case "CCONJ" -> "CC";
            case "PART" -> word.equals("to") ? "TO" : "RB";
            case "PUNCT", "SYM" -> word;
            default -> "FW";
        };
    }

    /** "Royal Mail Tracked 48": a verb with a capital behind a word with a capital belongs to a name. */
    private static boolean isPartOfName(List<String> words, int i) {
        return i > 0
                && Character.isUpperCase(words.get(i).codePointAt(0))
                && Character.isUpperCase(words.get(i - 1).codePointAt(0))
                && words.get(i - 1).length() > 1;
    }

    private static String pronoun(String word) {
        return switch (word) {
            case "my", "our", "your", "his", "her", "its", "their" -> "PRP$";
            case "who", "whom", "what", "whoever" -> "WP";
            case "which", "that" -> "WDT";
            case "this", "these", "those", "all", "both", "some", "any" -> "DT";
            default -> "PRP";
        };
    }

    private String verb(List<String> words, List<String> before, String word, int i) {
        if (word.endsWith("ing") && word.length() > 4 && !word.equals("bring")) {
            return "VBG";
        }
        boolean past = inflection.isIrregularPast(word)
                || (word.endsWith("ed") && word.length() > 3 && !word.equals("need") && !word.equals("feed"));
        if (past) {
            boolean baseToo = inflection.isBase(word) && needsBase(words, before, i);
            return baseToo ? "VB" : followsAuxiliary(words, before, i) ? "VBN" : "VBD";
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !inflection.isBase(word)) {
            return "VBZ";
        }
        if (needsBase(words, before, i)) {
            return "VB";
        }
        if (inflection.isUnchangedPast(word) && followsAuxiliary(words, before, i)) {
            return "VBN";
        }
        return hasSubject(before, i) ? "VBP" : "VB";
    }

    private static boolean needsBase(List<String> words, List<String> before, int i) {
        int j = lastBeforeAdverbs(before, i);
        return j >= 0
                && (before.get(j).equals("MD")
                        || before.get(j).equals("TO")
                        || Set.of("do", "does", "did", "don't")
                                .contains(words.get(j).toLowerCase(Locale.ROOT)));
    }

    private static boolean followsAuxiliary(List<String> words, List<String> before, int i) {
        int j = lastBeforeAdverbs(before, i);
        if (j < 0) {
            return false;
        }
        String word = words.get(j).toLowerCase(Locale.ROOT);
        return BE.contains(word) || HAVE.contains(word) || word.equals("being");
    }

    private static boolean hasSubject(List<String> before, int i) {
        int j = lastBeforeAdverbs(before, i);
        return j >= 0
                && (before.get(j).startsWith("PRP")
                        || before.get(j).equals("CD")
                        || before.get(j).startsWith("NN")
                        || before.get(j).startsWith("W"));
    }

    private static int lastBeforeAdverbs(List<String> before, int i) {
        int j = i - 1;
        while (j >= 0 && before.get(j).startsWith("RB")) {
            j--;
        }
        return j;
    }
}
