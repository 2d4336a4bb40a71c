package poalint.flat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what {@link FlatReader} reads, in the same order. */
public final class FlatWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Writes one number. */
    public FlatWriter number(int value) {
        byte[] four = new byte[Integer.BYTES];
        wrap(four).putInt(value);
        bytes.writeBytes(four);
        return this;
    }

    /** Writes an array with its length. */
    public FlatWriter ints(int... values) {
        byte[] array = new byte[values.length * Integer.BYTES];
        wrap(array).asIntBuffer().put(values);
        number(values.length);
        bytes.writeBytes(array);
        return this;
    }

    /** Writes an array with its length. */
    public FlatWriter bytes(byte... values) {
        number(values.length);
        bytes.writeBytes(values);
        return this;
    }

    /** Writes an array with its length. */
    public FlatWriter doubles(double... values) {
        byte[] array = new byte[values.length * Double.BYTES];
        wrap(array).asDoubleBuffer().put(values);
        number(values.length);
        bytes.writeBytes(array);
        return this;
    }

    /** Writes an array with its length. */
    public FlatWriter longs(long... values) {
        byte[] array = new byte[values.length * Long.BYTES];
        wrap(array).asLongBuffer().put(values);
        number(values.length);
        bytes.writeBytes(array);
        return this;
    }

    /** Writes texts with their number. */
    public FlatWriter texts(List<String> texts) {
        number(texts.size());
        for (String text : texts) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Writes all that another writer has written. */
    public FlatWriter then(FlatWriter other) {
        bytes.writeBytes(other.bytes.toByteArray());
        return this;
    }

    /**
     * Writes all of it, its size first.
     *
     * @param file the file
     * @throws IOException where it cannot be written
     */
    public void save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new FlatWriter().number(bytes.size()).bytes.writeTo(out);
            bytes.writeTo(out);
        }
    }

    private static ByteBuffer wrap(byte... array) {
        return ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    }
}
