package poalint.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder that must not outlive its use: it is removed when it is closed, and also where the process is told to
 * end before that.
 */
public final class Leftover implements AutoCloseable {

    private final Path path;
    private final Thread atExit;

    private Leftover(Path path) {
        this.path = path;
        this.atExit = new Thread(() -> {
            try {
                remove();
            } catch (IOException | UncheckedIOException e) {
                // The process ends, and there is nobody left to tell.
                return;
            }
        });
    }

    /**
     * Watches over what there is, or is to be, at a path.
     *
     * @param path the file or folder
     */
    public static Leftover at(Path path) {
        Leftover leftover = new Leftover(path);
        Runtime.getRuntime().addShutdownHook(leftover.atExit);
        return leftover;
    }

    /**
     * A new folder in that of the system for such.
     *
     * @param prefix how its name begins
     * @throws IOException where it cannot be made
     */
    public static Leftover folder(String prefix) throws IOException {
        return at(Files.createTempDirectory(prefix));
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending already, and finds nothing left to remove.
            return;
        }
    }

    private void remove() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.deleteIfExists(path);
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
