package poalint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks over the body of an OpenDocument text; belongs to one reading. */
final class OpenBody {

    /** A cell with more paragraphs is no cell of a table, but a column of the page. */
    private static final int MOST_IN_CELL = 3;

    private final OpenStyles styles;
    private final OpenNumbering numbering;
    private final List<Part> parts = new ArrayList<>();
    private final List<Xml> comments = new ArrayList<>();
    private final List<Xml> pictures = new ArrayList<>();

    OpenBody(OpenStyles styles) {
        this(styles, new OpenNumbering(styles));
    }

    private OpenBody(OpenStyles styles, OpenNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The parts of the text, in order. */
    List<Part> read(Xml body) {
        blocks(body);
        return parts;
    }

    int comments() {
        return comments.size();
    }

    int pictures() {
        return pictures.size();
    }

    private void blocks(Xml container) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "p", "h" -> paragraph(child, Optional.empty());
                case "list" -> list(child, "", 0);
                case "table" -> table(child);
                case "section" -> {
                    if (!child.attribute("display").orElse("").equals("none")) {
                        blocks(child);
                    }
                }
                case "numbered-paragraph", "text-box", "frame" -> blocks(child);
                case "image" -> pictures.add(child);
                default -> {
                    continue;
                }
            }
        }
    }

    private void list(Xml list, String outer, int depth) {
        String style = list.attribute("style-name").orElse(outer);
        boolean goesOn = list.attribute("continue-numbering").orElse("").equals("true")
                || list.attribute("continue-list").isPresent();
        numbering.begin(style, depth, goesOn);
        for (Xml item : list.children()) {
            boolean first = item.is("list-item");
            for (Xml child : item.children()) {
                if (child.is("list")) {
                    list(child, style, depth + 1);
                } else if (child.is("p") || child.is("h")) {
                    // What follows the first paragraph of an item belongs to it and has no mark of its own.
                    Optional<Mark> mark = first
                            ? Optional.of(new Mark(depth, numbering.next(style, depth, item.number("start-value"))))
                            : Optional.empty();
                    paragraph(child, mark);
                    first = false;
                } else if (child.is("table")) {
                    table(child);
                }
            }
        }
    }

    private void paragraph(Xml paragraph, Optional<Mark> mark) {
        Optional<String> style = paragraph.attribute("style-name");
        Inline inline = new Inline(styles.bold("paragraph", style).orElse(false));
        inline.read(paragraph, inline.boldStyle);
        String text = inline.text.toString();
        String label = mark.map(Mark::label).orElse("");
        if (paragraph.is("h") || styles.isTitle(style)) {
            int level = paragraph.is("h")
                    ? Math.max(1, paragraph.number("outline-level").orElse(1))
                    : 1;
            String number =
                    mark.isEmpty() && paragraph.is("h") && !text.isBlank() ? numbering.nextHeading(level) : label;
            parts.add(Part.heading(level, number.equals("-") ? "" : number, text));
        } else if (label.isEmpty()) {
            parts.add(Part.paragraph(text, inline.isBold()));
        } else {
            parts.add(Part.item(mark.map(Mark::depth).orElse(0), label, text, inline.isBold()));
        }
        inline.boxes.forEach(this::blocks);
        inline.notes.forEach(note -> parts.add(Part.footnote(inner(note))));
    }

    private void table(Xml table) {
        for (Xml child : table.children()) {
            switch (child.name()) {
                case "table-header-rows", "table-rows", "table-row-group" -> table(child);
                case "table-row" -> row(child);
                default -> {
                    continue;
                }
            }
        }
    }

    private void row(Xml row) {
        List<Xml> cells = row.all("table-cell").toList();
        boolean layout = cells.size() == 1
                || cells.stream().anyMatch(cell -> cell.all("p").count() > MOST_IN_CELL);
        if (layout) {
            cells.forEach(this::blocks);
        } else {
            parts.add(Part.row(cells.stream().map(this::inner).toList()));
        }
    }

    /** The text of a cell or footnote as one paragraph. */
    private String inner(Xml container) {
        OpenBody inside = new OpenBody(styles, numbering);
        String text = inside.read(container).stream()
                .map(part -> (part.mark().isEmpty() ? "" : part.mark() + " ") + part.text())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
        comments.addAll(inside.comments);
        pictures.addAll(inside.pictures);
        return text;
    }

    /** Walks over the words of one paragraph. */
    private final class Inline {

        private final StringBuilder text = new StringBuilder();
        private final List<Xml> boxes = new ArrayList<>();
        private final List<Xml> notes = new ArrayList<>();
        private final boolean boldStyle;
        private boolean plain;

        private Inline(boolean boldStyle) {
            this.boldStyle = boldStyle;
        }

        private boolean isBold() {
            return !plain && text.length() > 0;
        }

        private void read(Xml container, boolean bold) {
            for (Xml child : container.children()) {
                switch (child.name()) {
                    case Xml.TEXT -> {
                        text.append(child.text().replace('\n', ' '));
                        plain |= !bold && !child.text().isBlank();
                    }
                    case "span" ->
                        read(
                                child,
                                styles.bold("text", child.attribute("style-name"))
                                        .orElse(bold));
                    case "a" -> {
                        int start = text.length();
                        read(child, bold);
                        text.append(Links.behind(
                                text.substring(start), child.attribute("href").orElse("")));
                    }
                    case "s", "tab" -> text.append(' ');
                    case "line-break" -> text.append('\n');
                    case "annotation" -> comments.add(child);
                    case "note" -> child.child("note-body").ifPresent(notes::add);
                    case "frame" -> frame(child);
                    case "ruby-text", "annotation-end", "soft-page-break", "hidden-text" -> {
                        continue;
                    }
                    default -> read(child, bold);
                }
            }
        }

        private void frame(Xml frame) {
            frame.all("text-box").forEach(boxes::add);
            frame.all("image").findFirst().ifPresent(pictures::add);
        }
    }
}
