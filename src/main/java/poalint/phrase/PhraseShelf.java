package poalint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import poalint.flat.FlatReader;
import poalint.flat.FlatWriter;
import poalint.flat.TextTable;

/**
 * The sets of phrases that the build has compiled, each to be had by the texts of its phrases.
 *
 * @param sets the sets by the texts
 */
public record PhraseShelf(Map<List<String>, PhraseSet> sets) {

    /** Copies the map. */
    public PhraseShelf {
        sets = Map.copyOf(sets);
    }

    /** A shelf with nothing on it. */
    public static PhraseShelf empty() {
        return new PhraseShelf(Map.of());
    }

    /** The set of these phrases; null where the build has not compiled it. */
    public @Nullable PhraseSet set(List<String> texts) {
        return sets.get(texts);
    }

    /**
     * Reads a shelf.
     *
     * @param file the file
     * @param texts the texts to which it refers
     */
    public static PhraseShelf read(FlatReader file, TextTable texts) {
        PhraseCode code = PhraseCode.read(file);
        int[] rows = file.ints();
        Map<List<String>, PhraseSet> sets = new HashMap<>();
        int i = 0;
        while (i < rows.length) {
            int at = rows[i++];
            String[] phrases = new String[rows[i++]];
            for (int n = 0; n < phrases.length; n++) {
                phrases[n] = texts.get(rows[i++]);
            }
            sets.put(Arrays.asList(phrases), new PhraseSet(code, at));
        }
        return new PhraseShelf(sets);
    }

    /**
     * Compiles sets and writes them.
     *
     * @param sets the sets
     * @param texts takes the texts to which the file refers
     * @param file the file
     */
    public static void write(Iterable<List<Phrase>> sets, TextTable.Writer texts, FlatWriter file) {
        PhraseCompiler compiler = new PhraseCompiler();
        List<Integer> rows = new ArrayList<>();
        for (List<Phrase> set : sets) {
            rows.add(compiler.add(set));
            rows.add(set.size());
            set.forEach(phrase -> rows.add(texts.number(phrase.text())));
        }
        compiler.code().write(file);
        file.ints(rows.stream().mapToInt(Integer::intValue).toArray());
    }
}
