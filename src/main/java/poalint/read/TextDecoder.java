package poalint.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes text of bytes: by byte order mark, else strictly as UTF-8, else as Windows-1252. */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int UNASSIGNED = '\uFFFD';

    private TextDecoder() {}

    /**
     * A text and what is to be said of its decoding.
     *
     * @param text the text without byte order mark
     * @param note what the user should know, without full stop
     */
    record Decoded(String text, Optional<String> note) {}

    /**
     * Decodes a whole file.
     *
     * @param bytes its content
     * @throws UnreadableException with a sentence for the user where it is no text
     */
    static Decoded decode(byte[] bytes) throws UnreadableException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(strict(bytes, 3, StandardCharsets.UTF_8), Optional.empty());
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16LE), Optional.empty());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16BE), Optional.empty());
        }
        refuseBinary(bytes);
        Optional<String> utf8 = tryDecode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), Optional.empty());
        }
        String fallback = new String(bytes, WINDOWS_1252);
        if (fallback.indexOf(UNASSIGNED) >= 0) {
            throw new UnreadableException("the text is neither UTF-8 nor Windows-1252; please save it as UTF-8");
        }
        return new Decoded(fallback, Optional.of("not valid UTF-8, read as Windows-1252"));
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableException {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableException("this is a binary file, not a text");
            }
            boolean control = b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B;
            controls += control ? 1 : 0;
        }
        if (controls * 20L > bytes.length) {
            throw new UnreadableException("this is a binary file, not a text");
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableException {
        return tryDecode(bytes, from, charset)
                .orElseThrow(() -> new UnreadableException(
                        "its byte order mark says " + charset + ", but its bytes are not; please save it as UTF-8"));
    }

    private static Optional<String> tryDecode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
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
