package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import poalint.document.DocumentException;
import poalint.document.Documents;
import poalint.document.Format;
import poalint.plan.Source;

/** The reading of one document. */
final class Reading {

    private Reading() {}

    /** Reads a document twice: both times to the same text view, or to the same sentence that says why not. */
    static void of(Format format, byte[] bytes) {
        String first = outcome(format, bytes);

        assertThat(outcome(format, bytes)).isEqualTo(first);
    }

    private static String outcome(Format format, byte[] bytes) {
        try {
            Source view = Documents.read(format, bytes);
            Invariants.view(view);
            return view.origin() + view.text();
        } catch (DocumentException e) {
            String reason = String.valueOf(e.getMessage());
            Invariants.refusal(reason);
            return reason;
        }
    }

    /**
     * An archive, so that what is changed are its parts and not their compressed form.
     *
     * @param parts the contents, one behind the other, with a zero byte between them
     * @param names the names of the parts; those that are left over are not there
     */
    static byte[] archive(byte[] parts, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            int start = 0;
            for (String name : names) {
                int end = start;
                while (end < parts.length && parts[end] != 0) {
                    end++;
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts, start, end - start);
                start = end + 1;
                if (start > parts.length) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
