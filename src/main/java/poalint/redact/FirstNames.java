package poalint.redact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** First names by which people are recognised. */
final class FirstNames {

    private static final String FILE = "first-names.txt";

    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private FirstNames() {}

    /**
     * Reads the list from the class path.
     *
     * @throws UncheckedIOException where it is missing
     */
    static FirstNames load() {
        FirstNames list = new FirstNames();
        try (InputStream file = FirstNames.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        boolean word = line.endsWith("?");
                        (word ? list.words : list.names).add(word ? line.substring(0, line.length() - 1) : line);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /**
     * Whether a word with a capital is a first name.
     *
     * @param word as it is written
     * @param begins whether it begins a sentence, where any word has a capital
     */
    boolean has(String word, boolean begins) {
        return names.contains(word) || !begins && isWord(word);
    }

    /** Whether a first name is an ordinary word as well. */
    boolean isWord(String word) {
        return words.contains(word);
    }
}
