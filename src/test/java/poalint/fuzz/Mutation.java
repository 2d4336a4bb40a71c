package poalint.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Changes inputs at random; the same seed gives the same changes. */
final class Mutation {

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 40;

    /** What readers of text stumble over. */
    private static final List<byte[]> ODDITIES = List.of(
            bytes("\n"),
            bytes("\r"),
            bytes("\u0000"),
            bytes("\u001B[2J"),
            bytes("\""),
            bytes("\u201C"),
            bytes("((((("),
            bytes(">>>"),
            bytes("- "),
            bytes("1."),
            bytes(": "),
            bytes("|"),
            bytes("99999999999999999999"),
            bytes("-1"),
            bytes("31.02.2026"),
            bytes("\u200B"),
            bytes("\u0130"),
            bytes("\uD83D\uDE00"),
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xC0, (byte) 0x80});

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /**
     * An input, changed in a few places.
     *
     * @param input the input
     * @param others inputs of the same target, from which pieces are taken
     */
    byte[] of(byte[] input, List<byte[]> others) {
        byte[] changed = input;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            changed = once(changed, others);
        }
        return changed;
    }

    private byte[] once(byte[] input, List<byte[]> others) {
        int at = random.nextInt(input.length + 1);
        int end = at + random.nextInt(Math.min(LONGEST_PIECE, input.length - at) + 1);
        return switch (random.nextInt(5)) {
            case 0 -> put(input, at, end, new byte[0]);
            case 1 -> put(input, at, at, piece(input));
            case 2 -> put(input, at, at, piece(others.get(random.nextInt(others.size()))));
            case 3 -> put(input, at, at, ODDITIES.get(random.nextInt(ODDITIES.size())));
            default ->
                put(input, at, Math.min(at + 1, input.length), new byte[] {(byte) random.nextInt(1 << Byte.SIZE)});
        };
    }

    private byte[] piece(byte[] input) {
        int start = random.nextInt(input.length + 1);
        int length = random.nextInt(Math.min(LONGEST_PIECE, input.length - start) + 1);
        byte[] piece = new byte[length];
        System.arraycopy(input, start, piece, 0, length);
        return piece;
    }

    private static byte[] put(byte[] input, int from, int to, byte[] piece) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(input, 0, from);
        changed.writeBytes(piece);
        changed.write(input, to, input.length - to);
        return changed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
