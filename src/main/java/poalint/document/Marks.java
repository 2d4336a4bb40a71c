package poalint.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of list items as they are printed. */
final class Marks {

    private static final Pattern MARK =
            Pattern.compile("[-*+\u2022\u2013\u00B7\u25AA\u25CF\u25CB\u25E6\u2023\u27A2\u2713\u2714\uF0B7\uF0A7o]"
                    + "|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}");

    private Marks() {}

    /** Whether a text is nothing but a mark. */
    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    /** The length of the mark with which a line begins, blanks behind it included; 0 where it begins with none. */
    static int length(String line) {
        Matcher matcher = MARK.matcher(line);
        if (!matcher.lookingAt()) {
            return 0;
        }
        int end = matcher.end();
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        return end > matcher.end() && end < line.length() ? end : 0;
    }

    /** A mark as it is typed: bullets become hyphens. */
    static String typed(String mark) {
        String plain = mark.strip();
        boolean bullet = plain.equals("o") || plain.chars().noneMatch(Character::isLetterOrDigit);
        return bullet ? "-" : plain;
    }
}
