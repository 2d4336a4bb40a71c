package poalint.language;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The parts of speech that a form of a verb can be, derived from WordNet 3.1 (Princeton University, WordNet licence).
 *
 * <p>Letters, most frequent first: B base form, S third person, D past, Q participle, E past and participle, G gerund, N
 * noun, M plural, J adjective, R adverb. A form that no verb has is unknown.
 */
public final class FormLexicon {

    /** What is said of a form that no verb has. */
    public static final String UNKNOWN = "-";

    private static final String FILE = "verb-forms.tsv";

    private final Map<String, String> classes = new HashMap<>(1 << 16);

    private FormLexicon() {}

    /**
     * Reads the lexicon from the class path.
     *
     * @throws UncheckedIOException where it is missing
     */
    public static FormLexicon load() {
        FormLexicon lexicon = new FormLexicon();
        LanguageFile.lines(FILE, line -> {
            int tab = line.indexOf('\t');
            lexicon.classes.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return lexicon;
    }

    /** The classes of a form in lower case. */
    public String classes(String form) {
        return classes.getOrDefault(form, UNKNOWN);
    }
}
