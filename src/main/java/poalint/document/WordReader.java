package poalint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads Word documents: zip archives of Office Open XML (ISO/IEC 29500), as Word, Google and LibreOffice write them. */
final class WordReader {

    private static final String DOCUMENT = "word/document.xml";
    private static final Set<String> PARTS = Set.of(
            DOCUMENT,
            "word/styles.xml",
            "word/numbering.xml",
            "word/footnotes.xml",
            "word/endnotes.xml",
            "word/comments.xml",
            "word/_rels/document.xml.rels");

    private WordReader() {}

    /** The text that stands when all changes are accepted, without headers, footers and comments. */
    static Extract read(byte[] bytes) throws DocumentException {
        ZipParts zip = ZipParts.unpack(bytes, PARTS::contains);
        Xml body = zip.xml(DOCUMENT)
                .flatMap(root -> root.at("document", "body"))
                .orElseThrow(() -> new DocumentException("there is no text in it"));
        Map<String, Xml> footnotes = new HashMap<>();
        footnotes(zip.xml("word/footnotes.xml"), "footnotes", "footnote", footnotes);
        footnotes(zip.xml("word/endnotes.xml"), "endnotes", "endnote", footnotes);
        WordBody reading = new WordBody(
                WordStyles.of(zip.xml("word/styles.xml")),
                new WordNumbering(zip.xml("word/numbering.xml")),
                footnotes,
                links(zip.xml("word/_rels/document.xml.rels")));
        List<Part> parts = reading.read(body);
        List<String> notes = new ArrayList<>();
        Notes.changes(reading.changes()).ifPresent(notes::add);
        long comments = zip.xml("word/comments.xml").flatMap(root -> root.child("comments")).stream()
                .flatMap(root -> root.all("comment"))
                .count();
        Notes.comments(comments).ifPresent(notes::add);
        Notes.pictures(reading.pictures()).ifPresent(notes::add);
        if (zip.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            notes.add(Notes.MACROS);
        }
        List<String> gaps = reading.embedded() == 0
                ? List.of()
                : List.of("another document is embedded in it, whose text was not checked");
        TextView view = TextView.of(parts);
        if (view.text().isEmpty() && reading.pictures() > 0) {
            throw new DocumentException(Notes.ONLY_PICTURES);
        }
        return new Extract(view, notes, gaps);
    }

    private static void footnotes(Optional<Xml> part, String root, String name, Map<String, Xml> footnotes) {
        part.flatMap(each -> each.child(root)).stream()
                .flatMap(each -> each.all(name))
                .forEach(note -> note.attribute("id").ifPresent(id -> footnotes.put(name + id, note)));
    }

    /** The addresses on the web by the ids under which the text refers to them. */
    private static Map<String, String> links(Optional<Xml> part) {
        Map<String, String> links = new HashMap<>();
        part.flatMap(root -> root.child("Relationships")).stream()
                .flatMap(root -> root.all("Relationship"))
                .filter(link -> link.attribute("Type").orElse("").endsWith("/hyperlink"))
                .forEach(link -> links.put(
                        link.attribute("Id").orElse(""),
                        link.attribute("Target").orElse("")));
        return links;
    }
}
