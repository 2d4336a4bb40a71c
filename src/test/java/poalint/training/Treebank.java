package poalint.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads gzipped CoNLL-U. */
public final class Treebank {

    private Treebank() {}

    /**
     * A syntactic word.
     *
     * @param form as it is written
     * @param upos its universal part of speech
     * @param tag its Penn tag; {@code VBI} for an imperative
     * @param features its morphological features
     * @param head index of its head in the sentence, or -1 for the root
     * @param relation its relation to its head, subtype included
     */
    public record Word(String form, String upos, String tag, String features, int head, String relation) {

        /** Its relation without the subtype. */
        public String basicRelation() {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }
    }

    /** The sentences of a file, each a list of words. */
    public static List<List<Word>> read(Path file) throws IOException {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    sentences.add(List.copyOf(words));
                    words.clear();
                } else if (Character.isDigit(line.charAt(0))) {
                    add(words, List.of(line.split("\t")));
                }
            }
        }
        if (!words.isEmpty()) {
            sentences.add(List.copyOf(words));
        }
        return sentences;
    }

    private static void add(List<Word> words, List<String> columns) {
        // Ranges are written words of several syntactic ones; decimals are words that are not written at all.
        if (!columns.get(0).chars().allMatch(Character::isDigit)) {
            return;
        }
        String tag = columns.get(4);
        boolean imperative = tag.equals("VB") && columns.get(5).contains("Mood=Imp");
        words.add(new Word(
                columns.get(1),
                columns.get(3),
                imperative ? "VBI" : tag,
                columns.get(5),
                Integer.parseInt(columns.get(6)) - 1,
                columns.get(7)));
    }
}
