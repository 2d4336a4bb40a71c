package poalint.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a document that is a zip archive, unpacked in memory.
 *
 * @param names the names of all parts
 * @param contents the contents of those that were wanted, by name
 */
record ZipParts(Set<String> names, Map<String, byte[]> contents) {

    private static final int MOST_PARTS = 5000;

    /** Of one part: the text of a plan has less than a megabyte. */
    private static final int LARGEST_PART = 32 << 20;

    /** Of all parts together: pictures can be large, but they do not grow much when unpacked. */
    private static final long LARGEST = 128L << 20;

    /**
     * Unpacks a document.
     *
     * @param bytes the archive
     * @param wanted which parts are kept
     * @throws DocumentException where it is damaged, or unpacks to far more than a document holds
     */
    static ZipParts unpack(byte[] bytes, Predicate<String> wanted) throws DocumentException {
        Set<String> names = new HashSet<>();
        Map<String, byte[]> contents = new HashMap<>();
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                boolean kept = wanted.test(entry.getName());
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (kept) {
                        content.write(buffer, 0, read);
                    }
                    if (content.size() > LARGEST_PART || total > LARGEST) {
                        throw new DocumentException(
                                "it unpacks to far more than a plan holds; it may be meant to do harm");
                    }
                }
                if (kept) {
                    contents.put(entry.getName(), content.toByteArray());
                }
                if (names.size() > MOST_PARTS) {
                    throw new DocumentException("it has too many parts for a plan");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentException(Sniffer.DAMAGED);
        }
        return new ZipParts(names, contents);
    }

    /** A part that was wanted, parsed; nothing where there is none. */
    Optional<Xml> xml(String name) throws DocumentException {
        byte[] content = contents.get(name);
        return content == null ? Optional.empty() : Optional.of(Xml.parse(content));
    }
}
