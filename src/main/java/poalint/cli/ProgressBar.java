package poalint.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Shows on a terminal how far a run is, once it takes longer than a second; {@link #close} takes it away again. */
final class ProgressBar implements IntConsumer, AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int CELLS = 30;
    private static final String ERASE = "\r\u001B[K";

    private final PrintWriter terminal;
    private final int all;
    private final LongSupplier nanos;
    private final long start;

    /**
     * Takes what to show.
     *
     * @param terminal where to
     * @param all how many things there are
     * @param nanos tells the time
     */
    ProgressBar(PrintWriter terminal, int all, LongSupplier nanos) {
        this.terminal = terminal;
        this.all = all;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public void accept(int done) {
        if (isShown()) {
            int filled = (int) ((long) CELLS * done / all);
            terminal.print(String.format(
                    Locale.ROOT,
                    "\r%s%s %d of %d plans",
                    "\u2588".repeat(filled),
                    "\u2591".repeat(CELLS - filled),
                    done,
                    all));
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (isShown()) {
            terminal.print(ERASE);
            terminal.flush();
        }
    }

    private boolean isShown() {
        return nanos.getAsLong() - start > PATIENCE_NANOS;
    }
}
