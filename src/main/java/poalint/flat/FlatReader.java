package poalint.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads arrays, each in one piece, in the order in which {@link FlatWriter} wrote them. */
public final class FlatReader {

    private final byte[] all;
    private final ByteBuffer buffer;

    /** Takes what a writer wrote. */
    public FlatReader(byte... bytes) {
        this.all = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Opens a file beside a class.
     *
     * @param owner the class
     * @param name the name of the file
     * @throws UncheckedIOException where it is missing
     */
    public static FlatReader open(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("the file " + name + " is not on the class path");
            }
            byte[] size = file.readNBytes(Integer.BYTES);
            byte[] rest = new byte[new FlatReader(size).number()];
            if (file.readNBytes(rest, 0, rest.length) < rest.length) {
                throw new IOException("the file " + name + " is cut short");
            }
            return new FlatReader(rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next number. */
    public int number() {
        return buffer.getInt();
    }

    /** The next array. */
    public int[] ints() {
        int[] values = new int[number()];
        buffer.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    /** The next array. */
    public byte[] bytes() {
        byte[] values = new byte[number()];
        buffer.get(values);
        return values;
    }

    /** The next array. */
    public double[] doubles() {
        double[] values = new double[number()];
        buffer.asDoubleBuffer().get(values);
        skip(values.length * Double.BYTES);
        return values;
    }

    /** The next array. */
    public long[] longs() {
        long[] values = new long[number()];
        buffer.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    /** The next texts. */
    public String[] texts() {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            int length = number();
            texts[i] = new String(all, buffer.position(), length, StandardCharsets.UTF_8);
            skip(length);
        }
        return texts;
    }

    private void skip(int bytes) {
        buffer.position(buffer.position() + bytes);
    }
}
