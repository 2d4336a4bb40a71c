package poalint.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import poalint.plan.Source;

/** Documents made for tests. */
final class Made {

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");

    private Made() {}

    /** A document that a program of its own made. */
    static byte[] shipped(String name) {
        try {
            return Files.readAllBytes(DOCUMENTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip archive. */
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document with this in its body, and further parts. */
    static byte[] word(String body, String... namesAndContents) {
        String[] all =
                Arrays.copyOf(new String[] {"word/document.xml", wordDocument(body)}, 2 + namesAndContents.length);
        System.arraycopy(namesAndContents, 0, all, 2, namesAndContents.length);
        return zip(all);
    }

    static String wordDocument(String body) {
        return "<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body>" + body + "</w:body></w:document>";
    }

    /** A paragraph of Word. */
    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** The text view of a document. */
    static Source read(String name, byte[] bytes) throws DocumentException {
        return Documents.read(Documents.format(name, bytes).orElseThrow(), bytes);
    }

    static Source read(String name, String content) throws DocumentException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
