package poalint.language;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import poalint.flat.FlatReader;

/** English inflection: the forms of a word, and the dictionary form of a form. */
public final class Inflection {

    /** The table of irregular forms, in the form that the build gives it. */
    static final String FILE = "irregular-forms.flat";

    private static final String VOWELS = "aeiou";

    /** Endings of a stem after which the dictionary form has an e. */
    private static final Pattern LOST_E = Pattern.compile(
            "(?:(?<![eo])at|[iy]z|ys|[aiu]c|[aeio]v|ag|ang|ur|ir|[ao]s|us|[bcdfgkpt]l|[nr]c|[nr]s|[rd]g|[rl]v|[aiu]k|ib|ut|[^aeo]in)$");

    private final Map<String, List<String>> formsByLemma = new HashMap<>();
    private final Map<String, String> lemmaByForm = new HashMap<>();

    private Inflection() {}

    /**
     * Reads the table of irregular forms from the class path.
     *
     * @throws UncheckedIOException where it is missing
     */
    public static Inflection load() {
        Inflection inflection = new Inflection();
        for (String row : FlatReader.open(Inflection.class, FILE).texts()) {
            inflection.add(List.of(row.split("\t")));
        }
        return inflection;
    }

    private void add(List<String> forms) {
        String lemma = forms.get(0);
        formsByLemma.putIfAbsent(lemma, forms);
        for (String form : forms) {
            lemmaByForm.putIfAbsent(form, lemma);
        }
    }

    /** Every form of a word, as verb and as noun; a few that do not exist are harmless. */
    public Set<String> forms(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        forms.add(thirdPerson(lemma));
        forms.addAll(participles(lemma));
        List<String> irregular = formsByLemma.get(lemma);
        if (irregular != null) {
            forms.addAll(irregular);
        }
        return forms;
    }

    private static String thirdPerson(String lemma) {
        if (endsInConsonantY(lemma)) {
            return cut(lemma, 1) + "ies";
        }
        boolean sibilant = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh");
        return lemma + (sibilant || lemma.endsWith("o") ? "es" : "s");
    }

    private static List<String> participles(String lemma) {
        if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
            return List.of(lemma + "d", cut(lemma, 1) + "ing");
        }
        if (endsInConsonantY(lemma)) {
            return List.of(cut(lemma, 1) + "ied", lemma + "ing");
        }
        if (endsInSingleConsonant(lemma)) {
            String doubled = lemma + lemma.charAt(lemma.length() - 1);
            return List.of(lemma + "ed", lemma + "ing", doubled + "ed", doubled + "ing");
        }
        return List.of(lemma + "ed", lemma + "ing");
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.length() > 2 && lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2));
    }

    private static boolean endsInSingleConsonant(String lemma) {
        int n = lemma.length();
        return n > 2
                && !isVowel(lemma.charAt(n - 1))
                && "wxy".indexOf(lemma.charAt(n - 1)) < 0
                && isVowel(lemma.charAt(n - 2))
                && !isVowel(lemma.charAt(n - 3));
    }

    /**
     * The dictionary form of a word, by the table and by suffix.
     *
     * @param form the word in lower case
     * @param tag its Penn tag; only verbs and plural nouns are changed
     */
    public String lemma(String form, String tag) {
        if (!tag.startsWith("VB") && !tag.equals("MD") && !tag.equals("NNS")) {
            return form;
        }
        String irregular = lemmaByForm.get(form);
        if (irregular != null) {
            return irregular;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (form.endsWith("ied") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (form.endsWith("ing") && form.length() > 5) {
            return base(cut(form, 3));
        }
        if (form.endsWith("ed") && form.length() > 4) {
            return base(cut(form, 2));
        }
        if (form.matches(".*(?:ss|sh|ch|x|zz)es")) {
            return cut(form, 2);
        }
        boolean plural = form.endsWith("s") && form.length() > 3 && !form.endsWith("ss") && !form.endsWith("us");
        return plural ? cut(form, 1) : form;
    }

    /** What was cut off may have begun with the verb's own e, or with a doubled consonant. */
    private static String base(String stem) {
        int n = stem.length();
        if (n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0) {
            return cut(stem, 1);
        }
        boolean lostE = LOST_E.matcher(stem).find();
        return lostE && n > 2 ? stem + "e" : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
