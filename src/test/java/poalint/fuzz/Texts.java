package poalint.fuzz;

import java.nio.charset.StandardCharsets;

/** Makes texts of bytes, each byte counting, so that no input is lost for its encoding. */
final class Texts {

    private Texts() {}

    /** The text in some bytes: UTF-16 with lone surrogates where they begin with its byte order mark, else UTF-8. */
    static String of(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0xFE || (bytes[1] & 0xFF) != 0xFF) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 2; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }
}
