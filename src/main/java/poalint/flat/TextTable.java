package poalint.flat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by number, each made when it is first asked for. Belongs to one thread. */
public final class TextTable {

    private final byte[] letters;
    private final int[] ends;
    private final @Nullable String[] made;

    private TextTable(byte[] letters, int[] ends) {
        this.letters = letters;
        this.ends = ends;
        this.made = new String[ends.length];
    }

    /** Reads a table. */
    public static TextTable read(FlatReader file) {
        return new TextTable(file.bytes(), file.ints());
    }

    /** The text with a number. */
    public String get(int number) {
        String text = made[number];
        if (text == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            text = new String(letters, start, ends[number] - start, StandardCharsets.UTF_8);
            made[number] = text;
        }
        return text;
    }

    /** Gives numbers to texts, the same text the same number. */
    public static final class Writer {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        /** The number of a text. */
        public int number(String text) {
            return numbers.computeIfAbsent(text, key -> numbers.size());
        }

        /** Writes the table. */
        public void write(FlatWriter file) {
            StringBuilder all = new StringBuilder();
            int[] ends = new int[numbers.size()];
            int end = 0;
            for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
                all.append(entry.getKey());
                end += entry.getKey().getBytes(StandardCharsets.UTF_8).length;
                ends[entry.getValue()] = end;
            }
            file.bytes(all.toString().getBytes(StandardCharsets.UTF_8)).ints(ends);
        }
    }
}
