package poalint.cli;

import java.io.PrintWriter;
import java.io.Writer;
import poalint.report.Harmless;

/**
 * Where messages go, a line each. Names of files, and words of plans and rule files, come into them; whatever of that a
 * terminal would obey is replaced, and so is a line end, which would make two messages of one.
 */
final class Messages extends PrintWriter {

    private final PrintWriter stream;

    /**
     * Takes where they go.
     *
     * @param stream flushed after each line
     */
    Messages(Writer stream) {
        super(stream, true);
        this.stream = new PrintWriter(stream, true);
    }

    /** The stream itself, for what moves the cursor on purpose and for messages that went through here before. */
    PrintWriter stream() {
        return stream;
    }

    @Override
    public void write(String text, int offset, int length) {
        String shown = Harmless.line(text.substring(offset, offset + length));
        super.write(shown, 0, shown.length());
    }

    @Override
    public void write(char[] text, int offset, int length) {
        write(String.valueOf(text, offset, length), 0, length);
    }

    @Override
    public void write(int c) {
        write(Character.toString((char) c), 0, 1);
    }
}
