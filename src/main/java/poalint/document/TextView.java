package poalint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import poalint.plan.Origin.Element;
import poalint.plan.Origin.Kind;

/**
 * What the writer of a document would have typed into a plain text.
 *
 * @param text the lines, each with its end
 * @param elements where the parts of the document stand in it, in order
 */
record TextView(String text, List<Element> elements) {

    /** A paragraph that begins like this was meant for a list item. */
    private static final Pattern TYPED_MARK =
            Pattern.compile("(?:[-*+\u2022\u2013\u00B7]|\\(?\\d{1,2}[.)]|\\(?[A-Za-z]\\))\\s+\\S.*", Pattern.DOTALL);

    /** Longer bold text is no heading, but emphasis. */
    private static final int LONGEST_BOLD = 100;

    private static final int DEEPEST_HEADING = 6;

    TextView {
        elements = List.copyOf(elements);
    }

    /** Sets parts of a document one below the other, with blank lines where a writer would leave them. */
    static TextView of(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        for (Part part : parts) {
            List<String> words = Blanks.lines(part.text());
            if (words.isEmpty()) {
                continue;
            }
            Kind kind = kind(part);
            boolean listed = kind == Kind.ITEM || kind == Kind.ROW;
            boolean goesOn = listed
                    && !elements.isEmpty()
                    && elements.get(elements.size() - 1).kind() == kind;
            if (!goesOn && !lines.isEmpty()) {
                lines.add("");
            }
            elements.add(new Element(kind, lines.size() + 1, part.page()));
            lines.addAll(lines(part, words));
        }
        return new TextView(lines.isEmpty() ? "" : String.join("\n", lines) + "\n", elements);
    }

    /** Takes a text that was written as such; its lines stay as they are. */
    static TextView ofLines(String text) {
        List<Element> elements = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean apart = true;
        for (String line : text.split("\n|\r\n?", -1)) {
            boolean item = TYPED_MARK.matcher(line.strip()).matches();
            if (!line.isBlank() && (apart || item)) {
                elements.add(new Element(item ? Kind.ITEM : Kind.PARAGRAPH, lines.size() + 1, 0));
            }
            apart = line.isBlank();
            lines.add(harmless(line));
        }
        return new TextView(String.join("\n", lines), elements);
    }

    /** A line without the characters that steer a terminal, and without blanks at its end. */
    static String harmless(String line) {
        StringBuilder harmless = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t' || !Character.isISOControl(c)) {
                harmless.append(c);
            }
        }
        return harmless.toString().stripTrailing();
    }

    private static Kind kind(Part part) {
        boolean typed = part.kind() == Kind.PARAGRAPH
                && TYPED_MARK.matcher(part.text().strip()).matches();
        return typed ? Kind.ITEM : part.kind();
    }

    private static List<String> lines(Part part, List<String> words) {
        String mark = part.mark().isEmpty() ? "" : part.mark() + " ";
        return switch (part.kind()) {
            case HEADING ->
                List.of("#".repeat(Math.max(1, Math.min(part.depth(), DEEPEST_HEADING))) + " " + mark
                        + String.join(" ", words));
            case ITEM -> indented("  ".repeat(part.depth()), mark, part.bold() ? emphasised(words) : words);
            case PARAGRAPH -> part.bold() ? emphasised(words) : words;
            case ROW, FOOTNOTE -> words;
        };
    }

    /** What goes on in a second line stands under the words of the first. */
    private static List<String> indented(String indent, String mark, List<String> words) {
        List<String> lines = new ArrayList<>();
        for (String line : words) {
            lines.add(indent + (lines.isEmpty() ? mark : " ".repeat(mark.length())) + line);
        }
        return lines;
    }

    /** A short line in bold is a heading to whoever wrote it. */
    private static List<String> emphasised(List<String> words) {
        String line = words.get(0);
        boolean heading = words.size() == 1
                && line.length() <= LONGEST_BOLD
                && line.length() > 1
                && !line.endsWith(".")
                && line.indexOf('*') < 0
                && line.indexOf('_') < 0
                && line.indexOf('+') < 0;
        return heading ? List.of("**" + line + "**") : words;
    }
}
