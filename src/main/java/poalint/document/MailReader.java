package poalint.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Reads mails (RFC 5322 with MIME): the text that the sender wrote, without head, attachments and history. */
final class MailReader {

    private static final int DEEPEST = 50;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 16;

    /** A plain part of fewer words than the HTML by this factor only says that there is HTML. */
    private static final int STUB = 3;

    private MailReader() {}

    static Extract read(byte[] bytes) throws DocumentException {
        Leaves leaves = new Leaves();
        try {
            leaves.collect(bytes);
        } catch (IOException | MimeException | RuntimeException e) {
            throw new DocumentException("its parts cannot be told from each other; save the text and check that");
        }
        TextView plain = TextView.ofLines(String.join("\n", leaves.plain));
        TextView view = plain;
        List<String> notes = new ArrayList<>();
        if (!leaves.html.isEmpty()) {
            Extract page = WebPageReader.read(String.join("\n", leaves.html).getBytes(StandardCharsets.UTF_8), "UTF-8");
            if (words(page.view()) > STUB * words(plain)) {
                view = page.view();
                notes.addAll(page.notes());
            }
        }
        Notes.attachments(leaves.attachments).ifPresent(notes::add);
        if (view.text().isBlank()) {
            throw new DocumentException(
                    leaves.attachments == 0 ? "there is no text in it" : Notes.only(leaves.attachments));
        }
        List<String> gaps = leaves.complete
                ? List.of()
                : List.of("it ends before its last part does; what is missing was not checked");
        return new Extract(History.quoted(view), notes, gaps);
    }

    private static int words(TextView view) {
        return view.text().split("\\s+").length - (view.text().isBlank() ? 1 : 0);
    }

    /** The parts of a mail that hold no other parts. */
    private static final class Leaves {

        private final List<String> plain = new ArrayList<>();
        private final List<String> html = new ArrayList<>();
        private int attachments;
        private boolean complete = true;

        private void collect(byte[] bytes) throws IOException, MimeException, DocumentException {
            MimeConfig config = new MimeConfig.Builder()
                    .setMaxLineLen(LONGEST_LINE)
                    .setMaxHeaderLen(LONGEST_HEADER)
                    .build();
            MimeTokenStream stream = new MimeTokenStream(config);
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parse(new ByteArrayInputStream(bytes));
            String raw = new String(bytes, StandardCharsets.ISO_8859_1);
            int depth = 0;
            String disposition = "";
            String type = "";
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_HEADER -> {
                        disposition = "";
                        type = "";
                    }
                    case T_FIELD -> {
                        Field field = stream.getField();
                        if (field.getName().equalsIgnoreCase("Content-Disposition")) {
                            disposition = field.getBody();
                        } else if (field.getName().equalsIgnoreCase("Content-Type")) {
                            type = field.getBody();
                        }
                    }
                    case T_START_MULTIPART -> {
                        if (++depth > DEEPEST) {
                            throw new DocumentException("its parts are nested too deep");
                        }
                        begin(stream.getBodyDescriptor(), raw);
                    }
                    case T_END_MULTIPART -> depth--;
                    case T_BODY -> leaf(stream, disposition, type);
                    default -> {
                        continue;
                    }
                }
            }
        }

        private void begin(BodyDescriptor descriptor, String raw) throws DocumentException {
            if (descriptor.getMimeType().equalsIgnoreCase("multipart/encrypted")) {
                throw new DocumentException("it is encrypted; save the text and check that");
            }
            String boundary = descriptor.getBoundary();
            complete &= boundary == null || raw.contains("--" + boundary + "--");
        }

        private void leaf(MimeTokenStream stream, String disposition, String type)
                throws IOException, DocumentException {
            BodyDescriptor descriptor = stream.getBodyDescriptor();
            String mimeType = descriptor.getMimeType().toLowerCase(Locale.ROOT);
            if (mimeType.endsWith("pkcs7-mime")) {
                throw new DocumentException("it is encrypted or signed as a whole; save the text and check that");
            }
            byte[] content = stream.getDecodedInputStream().readAllBytes();
            boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
            if (!attached && mimeType.equals("text/plain")) {
                String text = decoded(content, descriptor.getCharset());
                plain.add(type.toLowerCase(Locale.ROOT).contains("flowed") ? unflowed(text) : text);
            } else if (!attached && mimeType.equals("text/html")) {
                html.add(decoded(content, descriptor.getCharset()));
            } else if (!mimeType.equals("application/pgp-signature") && !mimeType.endsWith("pkcs7-signature")) {
                attachments++;
            }
        }

        private static String decoded(byte[] content, @Nullable String charset) {
            Charset named = Encoding.of(content);
            try {
                if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
                    named = Charset.forName(charset);
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                named = Encoding.of(content);
            }
            return new String(content, named).replace("\r\n", "\n");
        }

        /** In flowed text (RFC 3676) a line that ends in a blank goes on in the next one. */
        private static String unflowed(String text) {
            StringBuilder unflowed = new StringBuilder();
            for (String line : text.split("\n", -1)) {
                String words = line.startsWith(" ") ? line.substring(1) : line;
                boolean goesOn = words.endsWith(" ") && !words.equals("-- ") && !words.startsWith(">");
                unflowed.append(words).append(goesOn ? "" : "\n");
            }
            return unflowed.toString();
        }
    }
}
