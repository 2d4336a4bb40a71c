package poalint.watch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Waits for files to change. The system's notices only say when to look; whether something was saved is read off the
 * files themselves. So it makes no difference how an editor saves, whether by writing into the file or by moving another
 * into its place, and a disk that sends no notices, such as one in a network, is merely looked at less often.
 *
 * <p>An instance belongs to one thread.
 */
public final class ChangeWatcher implements AutoCloseable {

    /** How often to look where no notice comes. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** An editor empties a file before it writes it, and may write it in pieces. */
    private static final Duration CALM = Duration.ofMillis(10);

    /** How long to wait for calm, and for a file that is gone to come back. */
    private static final Duration LIMIT = Duration.ofMillis(300);

    private final List<Path> places;
    private final Predicate<Path> concerns;
    private final Consumer<String> notes;
    private final Optional<WatchService> service;
    private final Set<Path> known = new HashSet<>();
    private final Set<Path> silent = new HashSet<>();

    /**
     * Takes what to watch.
     *
     * @param places files, whether they are there or not, and folders with all that is below them
     * @param concerns which files in a folder count; hidden ones never do
     * @param notes takes a sentence, without full stop, on each folder from which no notices come
     */
    public ChangeWatcher(List<Path> places, Predicate<Path> concerns, Consumer<String> notes) {
        this.places = List.copyOf(places);
        this.concerns = concerns;
        this.notes = notes;
        this.service = open(notes);
    }

    private static Optional<WatchService> open(Consumer<String> notes) {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            notes.accept(slow("changes", e));
            return Optional.empty();
        }
    }

    private static String slow(String what, Exception e) {
        String reason = e.getMessage() == null ? e.toString() : e.getMessage();
        return "the system gives no notice of " + what + " (" + reason + "), so they are looked for once a second";
    }

    /** How the files lie on the disk now. From here on, notices come of what changes. */
    public Footprint look() {
        Set<Path> folders = new TreeSet<>();
        Footprint footprint = Footprint.of(places, concerns, folders);
        service.ifPresent(open -> folders.forEach(folder -> register(open, folder)));
        // What came into a new folder before it was registered gave no notice.
        return known.addAll(folders) ? Footprint.of(places, concerns, folders) : footprint;
    }

    /** A folder that is registered already stays so; one that was deleted and made again is another. */
    private void register(WatchService open, Path folder) {
        try {
            folder.register(
                    open,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It has gone; when it comes back, looking finds it.
            silent.remove(folder);
        } catch (IOException e) {
            if (silent.add(folder)) {
                notes.accept(slow("changes in " + folder, e));
            }
        }
    }

    /**
     * Waits until something was saved and the writing is over.
     *
     * @param seen how the files lay when they were last read
     * @return how they lie now
     * @throws InterruptedException where the thread is told to end
     */
    public Footprint await(Footprint seen) throws InterruptedException {
        Footprint now = look();
        while (now.equals(seen)) {
            pause();
            now = look();
        }
        long end = System.nanoTime() + LIMIT.toNanos();
        for (Footprint before = seen; !now.equals(before) || now.lacks(seen); now = look()) {
            if (System.nanoTime() - end > 0) {
                break;
            }
            before = now;
            TimeUnit.NANOSECONDS.sleep(CALM.toNanos());
        }
        return now;
    }

    private void pause() throws InterruptedException {
        if (service.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(PATIENCE.toNanos());
            return;
        }
        WatchKey key = service.get().poll(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.get().poll();
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
