package poalint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads OpenDocument texts: zip archives of ISO/IEC 26300, as LibreOffice, OpenOffice and Google write them. */
final class OpenReader {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OpenReader() {}

    /** The text that stands when all changes are accepted, without headers, footers and comments. */
    static Extract read(byte[] bytes) throws DocumentException {
        ZipParts zip = ZipParts.unpack(bytes, Set.of(CONTENT, STYLES, MANIFEST)::contains);
        boolean encrypted =
                zip.xml(MANIFEST).stream().flatMap(Xml::descendants).anyMatch(element -> element.is("encryption-data"));
        if (encrypted) {
            throw new DocumentException(Sniffer.PROTECTED);
        }
        Xml content = zip.xml(CONTENT).orElseThrow(() -> new DocumentException("there is no text in it"));
        Xml body = content.at("document-content", "body", "text")
                .orElseThrow(() -> new DocumentException("there is no text in it"));
        OpenBody reading = new OpenBody(OpenStyles.of(content, zip.xml(STYLES)));
        TextView view = TextView.of(reading.read(body));
        if (view.text().isEmpty() && reading.pictures() > 0) {
            throw new DocumentException(Notes.ONLY_PICTURES);
        }
        List<String> notes = new ArrayList<>();
        long changes = body.all("tracked-changes")
                .flatMap(each -> each.all("changed-region"))
                .count();
        Notes.changes(changes).ifPresent(notes::add);
        Notes.comments(reading.comments()).ifPresent(notes::add);
        Notes.pictures(reading.pictures()).ifPresent(notes::add);
        if (zip.names().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            notes.add(Notes.MACROS);
        }
        return new Extract(view, notes, List.of());
    }
}
