package poalint.document;

import java.util.List;

/** Writes the numbers of lists. */
final class Numerals {

    private static final List<Integer> ROMAN_VALUES = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final List<String> ROMAN_DIGITS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;

    private Numerals() {}

    /**
     * A number as a letter: a to z, then aa, bb.
     *
     * @param number 1 or more
     */
    static String letter(int number) {
        int letter = (number - 1) % LETTERS;
        int times = Math.min((number - 1) / LETTERS + 1, LETTERS);
        return String.valueOf((char) ('a' + letter)).repeat(times);
    }

    /** A number in small Roman numerals; one too large for them in Arabic ones. */
    static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN_VALUES.size(); i++) {
            while (left >= ROMAN_VALUES.get(i)) {
                roman.append(ROMAN_DIGITS.get(i));
                left -= ROMAN_VALUES.get(i);
            }
        }
        return roman.toString();
    }
}
