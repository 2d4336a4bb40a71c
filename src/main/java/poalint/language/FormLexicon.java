package poalint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream file = FormLexicon.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the lexicon " + FILE + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                lexicon.classes.put(line.substring(0, tab), line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    /** The classes of a form in lower case. */
    public String classes(String form) {
        return classes.getOrDefault(form, UNKNOWN);
    }
}
