package poalint.flat;

import java.util.Arrays;
import java.util.Map;

/**
 * A number for each of many texts, which are themselves not kept: open addressing over fingerprints.
 *
 * <p>A slot holds 32 bits that its place does not tell already, so that of the texts that are not in a table of 100,000
 * about one in 10<sup>10</sup> is taken for one of it.
 */
public final class FingerprintTable {

    /** What is said of a text that is not in the table. */
    public static final int ABSENT = -1;

    private static final long MIX = 0xD6E8FEB86659FD93L;

    private final int[] checks;
    private final int[] values;

    private FingerprintTable(int[] checks, int[] values) {
        this.checks = checks;
        this.values = values;
    }

    /**
     * Makes a table.
     *
     * @param numbers a number, not negative, for each text
     * @throws IllegalArgumentException where two texts have one fingerprint
     */
    public static FingerprintTable of(Map<String, Integer> numbers) {
        int size = Integer.highestOneBit(Math.max(1, numbers.size() * 4 / 3)) * 2;
        FingerprintTable table = new FingerprintTable(new int[size], new int[size]);
        Arrays.fill(table.values, ABSENT);
        numbers.forEach((text, number) -> table.put(Fingerprint.of(text).hash(), number));
        return table;
    }

    private void put(long hash, int value) {
        long mixed = mix(hash);
        int check = (int) mixed;
        int slot = slot(mixed);
        while (values[slot] != ABSENT) {
            if (checks[slot] == check) {
                throw new IllegalArgumentException("two texts have one fingerprint");
            }
            slot = slot + 1 & values.length - 1;
        }
        checks[slot] = check;
        values[slot] = value;
    }

    /** Reads a table. */
    public static FingerprintTable read(FlatReader file) {
        return new FingerprintTable(file.ints(), file.ints());
    }

    /** Writes the table. */
    public void write(FlatWriter file) {
        file.ints(checks).ints(values);
    }

    /** The number of the text with this hash, or {@link #ABSENT}. */
    public int get(long hash) {
        long mixed = mix(hash);
        int check = (int) mixed;
        int slot = slot(mixed);
        while (values[slot] != ABSENT) {
            if (checks[slot] == check) {
                return values[slot];
            }
            slot = slot + 1 & values.length - 1;
        }
        return ABSENT;
    }

    private int slot(long mixed) {
        return (int) (mixed >>> 40) & values.length - 1;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * MIX;
        mixed = (mixed ^ mixed >>> 32) * MIX;
        return mixed ^ mixed >>> 32;
    }
}
