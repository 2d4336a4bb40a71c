package poalint.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells documents from plain texts, by what is in them first and by their names second. */
final class Sniffer {

    static final String PROTECTED = "it is protected with a password; save a copy without one";

    static final String DAMAGED = "it is damaged or not complete; open it in the program that made it and save it anew";

    private static final int HEAD = 1024;
    private static final int LARGEST_DIRECTORY = 1 << 16;
    private static final Set<String> MAIL_FIELDS = Set.of(
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "delivered-to",
            "dkim-signature",
            "x-mailer");

    private Sniffer() {}

    /**
     * The format of a document; nothing for what is to be read as a plain text.
     *
     * @param name its name, which decides where the content does not
     * @param bytes its content
     * @throws DocumentException where it is a document that is not read, with what to do instead
     */
    static Optional<Format> format(String name, byte[] bytes) throws DocumentException {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        refusePictures(bytes);
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new DocumentException(ofOldOffice(bytes));
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return Optional.of(archive(name, bytes));
        }
        String head = head(bytes);
        if (head.startsWith("{\\rtf")) {
            return Optional.of(Format.RICH_TEXT);
        }
        if (head.startsWith("%PDF-") || Format.PDF.names(name) && head.contains("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        if (isWebPage(head) || Format.WEB_PAGE.names(name) && hasTag(head)) {
            return Optional.of(Format.WEB_PAGE);
        }
        if (isMail(head, Format.MAIL.names(name))) {
            return Optional.of(Format.MAIL);
        }
        return Format.MARKDOWN.names(name) ? Optional.of(Format.MARKDOWN) : Optional.empty();
    }

    private static void refusePictures(byte[] bytes) throws DocumentException {
        boolean picture = starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', 42, 0)
                || starts(bytes, 'M', 'M', 0, 42);
        if (picture) {
            throw new DocumentException("it is a picture, and words in a picture are not read; give the text");
        }
    }

    /** The format before 2007, and what is encrypted since. */
    private static String ofOldOffice(byte[] bytes) {
        String directory = new String(bytes, 0, Math.min(bytes.length, LARGEST_DIRECTORY), StandardCharsets.UTF_16LE);
        String tail = new String(
                bytes,
                Math.max(0, bytes.length - LARGEST_DIRECTORY) & ~1,
                Math.min(bytes.length, LARGEST_DIRECTORY),
                StandardCharsets.UTF_16LE);
        boolean encrypted = directory.contains("EncryptedPackage") || tail.contains("EncryptedPackage");
        return encrypted
                ? PROTECTED
                : "it is in an old format of Word or Outlook; save it as .docx, or as text, and check that";
    }

    private static Format archive(String name, byte[] bytes) throws DocumentException {
        Set<String> names = ZipParts.unpack(bytes, part -> false).names();
        if (names.contains("word/document.xml")) {
            return Format.WORD;
        }
        if (names.contains("content.xml") && isText(bytes)) {
            return Format.OPEN_DOCUMENT;
        }
        if (names.stream().anyMatch(part -> part.startsWith("xl/"))) {
            throw new DocumentException("it is a spreadsheet, not a letter");
        }
        if (names.stream().anyMatch(part -> part.startsWith("ppt/"))) {
            throw new DocumentException("it is a presentation, not a letter");
        }
        if (names.stream().anyMatch(part -> part.startsWith("Index/") && part.endsWith(".iwa"))) {
            throw new DocumentException("it is a document of Pages; export it as Word, PDF or text, and check that");
        }
        if (names.isEmpty() || Format.WORD.names(name) || Format.OPEN_DOCUMENT.names(name)) {
            throw new DocumentException(DAMAGED);
        }
        throw new DocumentException("it is a zip archive; unpack it and check what is in it");
    }

    private static boolean isText(byte[] bytes) throws DocumentException {
        ZipParts zip = ZipParts.unpack(bytes, "mimetype"::equals);
        byte[] type = zip.contents().get("mimetype");
        return type == null
                || new String(type, StandardCharsets.US_ASCII).startsWith("application/vnd.oasis.opendocument.text");
    }

    /** The beginning as text, byte order mark and blanks left out. */
    private static String head(byte[] bytes) {
        boolean wide = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        return (starts(bytes, 0xEF, 0xBB, 0xBF) ? head.substring(3) : head).stripLeading();
    }

    private static boolean isWebPage(String head) {
        String start = head.substring(0, Math.min(head.length(), HEAD)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head>")
                || start.startsWith("<body")
                || (start.startsWith("<?xml") || start.startsWith("<!--")) && start.contains("<html");
    }

    private static boolean hasTag(String head) {
        for (int i = head.indexOf('<'); i >= 0 && i + 1 < head.length(); i = head.indexOf('<', i + 1)) {
            if (Character.isLetter(head.charAt(i + 1)) || head.charAt(i + 1) == '!') {
                return true;
            }
        }
        return false;
    }

    /** Fields of a mail and nothing else, up to the first blank line; one of them such as nobody types by hand. */
    private static boolean isMail(String head, boolean named) {
        boolean telling = false;
        int fields = 0;
        int start = 0;
        while (start < head.length()) {
            int end = head.indexOf('\n', start);
            String line = head.substring(start, end < 0 ? head.length() : end).stripTrailing();
            if (line.isEmpty()) {
                break;
            }
            boolean folded = fields > 0 && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            int colon = line.indexOf(':');
            if (!folded && end >= 0) {
                if (colon <= 0 || !isFieldName(line, colon)) {
                    return false;
                }
                fields++;
                telling |= MAIL_FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
            }
            start = end < 0 ? head.length() : end + 1;
        }
        return fields > 0 && (telling || named);
    }

    private static boolean isFieldName(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (!(c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
