package poalint.document;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import poalint.plan.Origin;
import poalint.plan.Source;

/** Makes text views of documents, within bounds of time and memory. */
public final class Documents {

    /** The most bytes of a file. */
    public static final int LARGEST = 64 << 20;

    /** The most characters of a text; a plan has some thousands. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** What is said of a text that is longer. */
    public static final String TOO_LONG = "its text is too long for a plan; poa-lint reads up to 1,000,000 characters";

    /** What is said of a file that is larger. */
    public static final String TOO_LARGE = "it is too large for a plan; poa-lint reads up to 64 MB";

    private static final long PATIENCE = 60;

    /** Deep enough for the nesting that the readers allow. */
    private static final long STACK = 16L << 20;

    private Documents() {}

    /**
     * The format of a document; nothing for what is to be read as a plain text.
     *
     * @param name its name, which decides where the content does not
     * @param bytes its content
     * @throws DocumentException where it is a document that is not read, with what to do instead
     */
    public static Optional<Format> format(String name, byte[] bytes) throws DocumentException {
        return Sniffer.format(name, bytes);
    }

    /**
     * Reads a document.
     *
     * @param format its format
     * @param bytes its content; that of a Markdown text in UTF-8
     * @return its text view, which knows the document
     * @throws DocumentException where it cannot be read
     */
    public static Source read(Format format, byte[] bytes) throws DocumentException {
        if (bytes.length > LARGEST) {
            throw new DocumentException(TOO_LARGE);
        }
        Extract extract = within(format, bytes);
        if (extract.view().text().isBlank()) {
            throw new DocumentException("there is no text in it");
        }
        if (extract.view().text().length() > LONGEST_TEXT) {
            throw new DocumentException(TOO_LONG);
        }
        Origin origin =
                new Origin(format.id(), format.title(), extract.view().elements(), extract.notes(), extract.gaps());
        return new Source(extract.view().text(), Optional.of(origin));
    }

    /** In a thread of its own, which is left behind where a document keeps it busy. */
    private static Extract within(Format format, byte[] bytes) throws DocumentException {
        FutureTask<Extract> task = new FutureTask<>(() -> Extractors.extract(format, bytes));
        Thread thread = new Thread(null, task, "document", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new DocumentException("it takes more than a minute to read; save it anew, or give the text");
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new DocumentException("its reading was broken off");
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        }
    }

    private static DocumentException problem(@Nullable Throwable cause) {
        if (cause instanceof DocumentException known) {
            return known;
        }
        if (cause instanceof OutOfMemoryError) {
            return new DocumentException("it needs more memory than there is");
        }
        if (cause instanceof StackOverflowError) {
            return new DocumentException("it is nested too deep");
        }
        return new DocumentException("internal error in reading it: " + cause + ", please report it");
    }
}
