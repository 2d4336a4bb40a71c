package poalint.read;

import java.io.IOException;
import java.nio.file.Path;

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

    /** Whether a search that goes up from folder to folder ends in this one, because a project begins here. */
    boolean isTop(Path folder);
}
