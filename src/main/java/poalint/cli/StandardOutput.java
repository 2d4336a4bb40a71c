package poalint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Standard output, which remembers whether its reader went away. */
final class StandardOutput extends OutputStream {

    // Not System.out, which swallows what goes wrong: a lost report must not look like a good one.
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final AtomicBoolean forsaken = new AtomicBoolean();

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            forsaken.compareAndSet(
                    false,
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe"));
            throw e;
        }
    }

    /** Whether what reads it, such as {@code head}, has seen enough: there is nothing to complain about. */
    boolean isForsaken() {
        return forsaken.get();
    }
}
