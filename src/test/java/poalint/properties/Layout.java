package poalint.properties;

import java.util.ArrayList;
import java.util.List;

/**
 * How a plan is written down.
 *
 * @param width the most characters of a line; 0 where lines run on
 * @param bullet the mark of a list item
 * @param hanging whether the further lines of an item begin below its text
 */
record Layout(int width, String bullet, boolean hanging) {

    static final Layout PLAIN = new Layout(0, "-", false);

    Layout withBullet(String other) {
        return new Layout(width, other, hanging);
    }

    Layout wrappedAt(int most) {
        return new Layout(most, bullet, hanging);
    }

    Layout hung() {
        return new Layout(width, bullet, true);
    }

    /** The lines of a paragraph. */
    List<String> lines(Paragraph paragraph, int number) {
        String mark = switch (paragraph.shape()) {
            case BULLET -> bullet + " ";
            case NUMBERED -> number + ". ";
            case LINE, TEXT, ROW -> "";
        };
        String text = mark + String.join(" ", paragraph.sentences());
        boolean whole = paragraph.shape() == Paragraph.Shape.LINE || paragraph.shape() == Paragraph.Shape.ROW;
        return width == 0 || whole ? List.of(text) : wrapped(text, hanging ? " ".repeat(mark.length()) : "");
    }

    private List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            }
            boolean first = line.length() == 0 || lines.size() > 0 && line.length() == indent.length();
            line.append(first ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
