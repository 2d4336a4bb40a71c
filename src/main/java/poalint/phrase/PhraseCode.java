package poalint.phrase;

import java.util.List;
import poalint.flat.FlatReader;
import poalint.flat.FlatWriter;

/**
 * Sets of phrases as a program of a small machine, {@link PhraseMatcher}, with an index of the words that can begin a
 * match. What an operation refers to follows it.
 *
 * <p>A set is: the number of its phrases; where the program of each begins; the list of those that can begin anywhere; the
 * list of those that can begin with a fact, besides with words; the number of slots less one; two numbers a slot: one more than the index of a word, or 0, and where the list of phrases
 * stands that it can begin. A list is its length and the indexes of phrases.
 */
final class PhraseCode {

    /** One word; its index. */
    static final int WORD = 0;
    /** One of several words; their number, their indexes. */
    static final int WORDS = 1;
    /** A word with its capitals; the index of the word, of its text, of its text in capitals. */
    static final int NAME = 2;
    /** A fact; the index of its kind. */
    static final int FACT = 3;
    /** Some words; the least and the greatest number. */
    static final int GAP = 4;
    /** Several ways to go on; their number, where each begins. */
    static final int WAYS = 5;
    /** Goes on elsewhere; where. */
    static final int JUMP = 6;
    /** The phrase has matched. */
    static final int END = 7;

    private static final long MIX = 0xD6E8FEB86659FD93L;

    private final int[] operations;
    private final long[] words;
    private final String[] texts;

    /**
     * Takes a program.
     *
     * @param operations the programs and the indexes
     * @param words the fingerprints of the words
     * @param texts names as they are written, and kinds of fact
     */
    PhraseCode(int[] operations, long[] words, String... texts) {
        this.operations = operations;
        this.words = words;
        this.texts = texts;
    }

    static PhraseCode read(FlatReader file) {
        return new PhraseCode(file.ints(), file.longs(), file.texts());
    }

    void write(FlatWriter file) {
        file.ints(operations).longs(words).texts(List.of(texts));
    }

    /** The number at a place. */
    int at(int place) {
        return operations[place];
    }

    /** The fingerprint of a word. */
    long word(int index) {
        return words[index];
    }

    /** A name or a kind of fact. */
    String text(int index) {
        return texts[index];
    }

    /** Where a word is looked for first, among slots whose number is a power of two. */
    static int slot(long word, int slotsLessOne) {
        return (int) (word * MIX >>> 40) & slotsLessOne;
    }

    /** Where the list of the phrases stands that a word can begin. */
    int candidates(int slots, long word) {
        int slotsLessOne = operations[slots];
        int slot = slot(word, slotsLessOne);
        while (true) {
            int at = slots + 1 + 2 * slot;
            int index = operations[at];
            if (index == 0) {
                return 0;
            }
            if (words[index - 1] == word) {
                return operations[at + 1];
            }
            slot = slot + 1 & slotsLessOne;
        }
    }
}
