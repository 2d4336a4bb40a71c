package poalint.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of the bytes of XML. The JDK's parser can, but writes to standard error where they are none. */
final class XmlText {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int LONGEST_DECLARATION = 200;

    private XmlText() {}

    /**
     * The text, without byte order mark.
     *
     * @throws DocumentException where the bytes are no text in the encoding that they are said to have
     */
    static String of(byte[] bytes) throws DocumentException {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new DocumentException(Sniffer.DAMAGED);
        }
    }

    /** By the first character, which is a byte order mark or a bracket, else as declared. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == '<' << Byte.SIZE) {
            return StandardCharsets.UTF_16LE;
        }
        int length = Math.min(bytes.length, LONGEST_DECLARATION);
        Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }
}
