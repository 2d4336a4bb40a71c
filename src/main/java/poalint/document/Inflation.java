package poalint.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what the compressed streams of a PDF unpack to, before anything is unpacked. */
final class Inflation {

    private static final String STREAM = "stream";

    /** Of all streams together; photographs are packed in another way and do not count. */
    private static final long LARGEST = 128L << 20;

    private Inflation() {}

    /**
     * Refuses a file whose streams unpack to far more than a letter has.
     *
     * @throws DocumentException with a sentence for the user
     */
    static void refuseBombs(byte[] bytes) throws DocumentException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int i = 0; i + STREAM.length() < bytes.length; i++) {
            if (!startsStream(bytes, i)) {
                continue;
            }
            int start = i + STREAM.length();
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            total += inflated(bytes, start, buffer, LARGEST - total);
            if (total >= LARGEST) {
                throw new DocumentException("it unpacks to far more than a plan holds; it may be meant to do harm");
            }
        }
    }

    private static boolean startsStream(byte[] bytes, int at) {
        if (at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e') {
            return false;
        }
        for (int i = 0; i < STREAM.length(); i++) {
            if (bytes[at + i] != STREAM.charAt(i)) {
                return false;
            }
        }
        byte end = bytes[at + STREAM.length()];
        return end == '\r' || end == '\n';
    }

    /** What a stream unpacks to, up to a limit; 0 where it is not packed, or damaged from the first byte on. */
    private static long inflated(byte[] bytes, int start, byte[] buffer, long limit) {
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished() && !inflater.needsInput() && size < limit) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    break;
                }
                size += count;
            }
        } catch (DataFormatException e) {
            // Not packed in this way, or damaged further on.
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
