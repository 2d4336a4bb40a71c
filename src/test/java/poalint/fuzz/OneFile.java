package poalint.fuzz;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import poalint.read.FileTree;
import poalint.read.PlanFile;
import poalint.read.PlanReader;

/** Files that are all the same. */
final class OneFile implements FileTree {

    private final byte[] content;

    OneFile(byte[] content) {
        this.content = content;
    }

    /** The file, read as a plan. */
    PlanFile plan(String name) {
        return new PlanReader(this, InputStream.nullInputStream(), PlanReader.STANDARD_INPUT).read(Path.of(name), name);
    }

    @Override
    public byte[] read(Path file) {
        return content.clone();
    }

    @Override
    public boolean has(Path path) {
        return true;
    }

    @Override
    public Optional<Path> leading(Path path, Path outOf) {
        return Optional.empty();
    }

    @Override
    public boolean isTop(Path folder) {
        return true;
    }
}
