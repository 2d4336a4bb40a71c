package poalint.language;

import java.io.UncheckedIOException;
import poalint.flat.FingerprintTable;
import poalint.flat.FlatReader;

/**
 * The parts of speech that a form of a verb can be, derived from WordNet 3.1 (Princeton University, WordNet licence).
 *
 * <p>Letters, most frequent first: B base form, S third person, D past, Q participle, E past and participle, G gerund, N
 * noun, M plural, J adjective, R adverb. A form that no verb has is unknown.
 */
public final class FormLexicon {

    /** What is said of a form that no verb has. */
    public static final String UNKNOWN = "-";

    /** The lexicon, in the form that the build gives it. */
    static final String FILE = "verb-forms.flat";

    private static final Piece NO_CLASSES = Piece.of(UNKNOWN);

    private final Piece[] classes;
    private final FingerprintTable forms;

    private FormLexicon(String[] classes, FingerprintTable forms) {
        this.classes = new Piece[classes.length];
        for (int i = 0; i < classes.length; i++) {
            this.classes[i] = Piece.of(classes[i]);
        }
        this.forms = forms;
    }

    /**
     * Loads the lexicon from the class path.
     *
     * @throws UncheckedIOException where it is missing
     */
    public static FormLexicon load() {
        FlatReader file = FlatReader.open(FormLexicon.class, FILE);
        return new FormLexicon(file.texts(), FingerprintTable.read(file));
    }

    /** The classes of a form in lower case. */
    public String classes(String form) {
        return classes(Piece.of(form)).text();
    }

    Piece classes(Piece form) {
        int index = forms.get(form.print().hash());
        return index == FingerprintTable.ABSENT ? NO_CLASSES : classes[index];
    }
}
