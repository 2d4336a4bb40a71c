package poalint.document;

import java.util.Locale;

/** Writes the numbers of lists. */
final class Numerals {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
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
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_DIGITS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString().toLowerCase(Locale.ROOT);
    }
}
