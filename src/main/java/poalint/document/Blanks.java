package poalint.document;

import java.util.ArrayList;
import java.util.List;

/** Blanks between words: documents are full of those that nobody sees. */
final class Blanks {

    private Blanks() {}

    /** The words of a text with single blanks between them, on one line. */
    static String joined(String text) {
        return String.join(" ", lines(text));
    }

    /** The lines of a text that are not blank, each with single blanks between its words. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f') {
                if (line.length() > 0) {
                    lines.add(line.toString().stripTrailing());
                }
                line.setLength(0);
            } else if (c == '\u00A0' || c == ' ' || c == '\t' || c == '\r') {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!Character.isISOControl(c) && c != '\u00AD' && c != '\uFEFF') {
                line.append(c);
            }
        }
        return lines;
    }
}
