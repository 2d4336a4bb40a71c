package poalint.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import poalint.document.Documents;

/** The files on disk. */
public final class DiskTree implements FileTree {

    @Override
    public byte[] read(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "this is neither a file nor a folder");
        }
        if (Files.size(file) > Documents.LARGEST) {
            throw new FileSystemException(file.toString(), null, Documents.TOO_LARGE);
        }
        return Files.readAllBytes(file);
    }

    @Override
    public boolean has(Path path) {
        return Files.exists(path);
    }

    @Override
    public Optional<Path> leading(Path path, Path outOf) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Path bounds = outOf.toRealPath();
        if (!path.toRealPath().startsWith(bounds)) {
            return Optional.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path each : walk.filter(Files::isSymbolicLink).sorted().toList()) {
                // One that leads nowhere is not read.
                if (Files.exists(each) && !each.toRealPath().startsWith(bounds)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A work tree of git holds a folder {@code .git}, or a file of that name. */
    @Override
    public boolean isTop(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }
}
