package poalint.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Files by their paths: those on disk, or those that stand in an index of what is to be committed. */
public interface FileTree {

    /**
     * The content of a file.
     *
     * @throws IOException where it cannot be read; {@link java.nio.file.NoSuchFileException} where there is none
     */
    byte[] read(Path file) throws IOException;

    /** Whether there is something at a path. */
    boolean has(Path path);

    /**
     * What leads out of a folder by a symbolic link: the path itself, or the first below it that does.
     *
     * @param path a file or folder, by its name inside the folder
     * @throws IOException where it cannot be read
     */
    Optional<Path> leading(Path path, Path outOf) throws IOException;

    /** Whether a search that goes up from folder to folder ends in this one, because a project begins here. */
    boolean isTop(Path folder);
}
