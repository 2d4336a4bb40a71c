package poalint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks over the body of a Word document; belongs to one reading. */
final class WordBody {

    /** A cell with more paragraphs is no cell of a table, but a column of the page. */
    private static final int MOST_IN_CELL = 3;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, Xml> footnotes;
    private final Map<String, String> links;
    private final List<Part> parts = new ArrayList<>();
    private final List<Xml> changes = new ArrayList<>();
    private final List<Xml> pictures = new ArrayList<>();
    private final List<Xml> embedded = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();

    WordBody(WordStyles styles, WordNumbering numbering, Map<String, Xml> footnotes, Map<String, String> links) {
        this.styles = styles;
        this.numbering = numbering;
        this.footnotes = footnotes;
        this.links = links;
    }

    /** The parts of the text, in order. */
    List<Part> read(Xml body) {
        blocks(body);
        if (pending.length() > 0) {
            parts.add(Part.paragraph(pending.toString(), false));
        }
        return parts;
    }

    int changes() {
        return changes.size();
    }

    int pictures() {
        return pictures.size();
    }

    int embedded() {
        return embedded.size();
    }

    private void blocks(Xml container) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "altChunk" -> embedded.add(child);
                case "ins", "moveTo" -> {
                    changes.add(child);
                    blocks(child);
                }
                case "del", "moveFrom" -> changes.add(child);
                case "sdt" -> child.child("sdtContent").ifPresent(this::blocks);
                case "customXml", "smartTag" -> blocks(child);
                case "AlternateContent" -> child.child("Choice").ifPresent(this::blocks);
                default -> {
                    continue;
                }
            }
        }
    }

    private void paragraph(Xml paragraph) {
        Optional<Xml> properties = paragraph.child("pPr");
        Runs runs = new Runs(styles.isBold(properties));
        runs.inline(paragraph);
        pending.append(runs.text);
        Optional<Xml> mark = properties.flatMap(each -> each.child("rPr"));
        mark.flatMap(each -> each.child("ins")).ifPresent(changes::add);
        Optional<Xml> deletedEnd = mark.flatMap(each -> each.child("del"));
        if (deletedEnd.isPresent()) {
            // With the deletion of its end accepted, the paragraph goes on in the next one.
            changes.add(deletedEnd.get());
        } else {
            String text = pending.toString();
            pending.setLength(0);
            parts.add(part(properties, text, runs.isBold()));
        }
        for (Xml box : runs.boxes) {
            blocks(box);
        }
        for (Xml note : runs.notes) {
            // Without its own references: one that names itself would never end.
            parts.add(Part.footnote(inner(note, Map.of())));
        }
    }

    private Part part(Optional<Xml> properties, String text, boolean bold) {
        if (text.isBlank()) {
            return Part.paragraph("", false);
        }
        Optional<Mark> mark = styles.numbering(properties).flatMap(each -> numbering.next(each, styles.id(properties)));
        Optional<Integer> level = styles.headingLevel(properties);
        if (level.isPresent()) {
            String label =
                    mark.map(Mark::label).filter(each -> !each.equals("-")).orElse("");
            return Part.heading(level.get(), label, text);
        }
        return mark.filter(each -> !each.label().isEmpty())
                .map(each -> Part.item(each.depth(), each.label(), text, bold))
                .orElseGet(() -> Part.paragraph(text, bold));
    }

    private void table(Xml table) {
        for (Xml row : rows(table)) {
            Optional<Xml> properties = row.child("trPr");
            properties.flatMap(each -> each.child("ins")).ifPresent(changes::add);
            Optional<Xml> deleted = properties.flatMap(each -> each.child("del"));
            if (deleted.isPresent()) {
                changes.add(deleted.get());
                continue;
            }
            List<Xml> cells = contents(row, "tc");
            boolean layout = cells.size() == 1
                    || cells.stream().anyMatch(cell -> contents(cell, "p").size() > MOST_IN_CELL);
            if (layout) {
                cells.forEach(this::blocks);
            } else {
                parts.add(Part.row(
                        cells.stream().map(cell -> inner(cell, footnotes)).toList()));
            }
        }
    }

    private static List<Xml> rows(Xml table) {
        return contents(table, "tr");
    }

    /** The children of a name, content controls looked through. */
    private static List<Xml> contents(Xml container, String name) {
        List<Xml> found = new ArrayList<>();
        for (Xml child : container.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (child.is("sdt")) {
                child.child("sdtContent").ifPresent(content -> found.addAll(contents(content, name)));
            }
        }
        return found;
    }

    /** The text of a cell or footnote as one paragraph. */
    private String inner(Xml container, Map<String, Xml> referred) {
        WordBody inside = new WordBody(styles, numbering, referred, links);
        String text = inside.read(container).stream()
                .map(part -> (part.mark().isEmpty() ? "" : part.mark() + " ") + part.text())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
        changes.addAll(inside.changes);
        pictures.addAll(inside.pictures);
        embedded.addAll(inside.embedded);
        return text;
    }

    /** Walks over the runs of one paragraph. */
    private final class Runs {

        private final StringBuilder text = new StringBuilder();
        private final List<Xml> boxes = new ArrayList<>();
        private final List<Xml> notes = new ArrayList<>();
        private final boolean boldStyle;
        private boolean plain;

        private Runs(boolean boldStyle) {
            this.boldStyle = boldStyle;
        }

        private boolean isBold() {
            return !plain && text.length() > 0;
        }

        private void inline(Xml container) {
            for (Xml child : container.children()) {
                switch (child.name()) {
                    case "r" -> run(child);
                    case "hyperlink" -> hyperlink(child);
                    case "ins", "moveTo" -> {
                        changes.add(child);
                        inline(child);
                    }
                    case "del", "moveFrom" -> changes.add(child);
                    case "sdt" -> child.child("sdtContent").ifPresent(this::inline);
                    case "fldSimple", "smartTag", "customXml", "dir", "bdo" -> inline(child);
                    default -> {
                        continue;
                    }
                }
            }
        }

        private void hyperlink(Xml link) {
            int start = text.length();
            inline(link);
            link.attribute("id")
                    .map(links::get)
                    .ifPresent(address -> text.append(Links.behind(text.substring(start), address)));
        }

        private void run(Xml run) {
            Optional<Xml> properties = run.child("rPr");
            if (properties
                    .flatMap(each -> each.child("vanish"))
                    .filter(WordStyles::isOn)
                    .isPresent()) {
                return;
            }
            int start = text.length();
            content(run);
            boolean bold = properties
                    .flatMap(each -> each.child("b"))
                    .map(WordStyles::isOn)
                    .orElse(boldStyle);
            plain |= !bold && !text.substring(start).isBlank();
        }

        private void content(Xml run) {
            for (Xml child : run.children()) {
                switch (child.name()) {
                    case "t" -> child.children().forEach(piece -> text.append(piece.text()));
                    case "tab", "ptab" -> text.append(' ');
                    case "cr" -> text.append('\n');
                    case "br" -> text.append(child.attribute("type").isPresent() ? ' ' : '\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "AlternateContent" -> child.child("Choice").ifPresent(this::content);
                    case "drawing", "pict", "object" -> drawing(child);
                    case "footnoteReference" -> note("footnote", child);
                    case "endnoteReference" -> note("endnote", child);
                    default -> {
                        continue;
                    }
                }
            }
        }

        private void note(String kind, Xml reference) {
            reference.attribute("id").map(id -> footnotes.get(kind + id)).ifPresent(notes::add);
        }

        /** A text box is read behind the paragraph at which it is anchored. */
        private void drawing(Xml drawing) {
            boxes(drawing);
            if (drawing.descendants().anyMatch(each -> each.is("blip") || each.is("imagedata"))) {
                pictures.add(drawing);
            }
        }

        /** A box within a box is read with the outer one. */
        private void boxes(Xml in) {
            for (Xml child : in.children()) {
                if (child.is("txbxContent")) {
                    boxes.add(child);
                } else {
                    boxes(child);
                }
            }
        }
    }
}
