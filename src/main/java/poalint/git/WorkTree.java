package poalint.git;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A work tree of git.
 *
 * @param top its folder
 */
public record WorkTree(Path top) {

    /**
     * The work tree in which a folder lies.
     *
     * @throws GitException where there is none, or no git
     */
    public static WorkTree of(Path folder) throws GitException {
        Git git = new Git(folder, true);
        String top = git.line("rev-parse", "--show-toplevel");
        if (top.isEmpty()) {
            throw new GitException("this repository has no work tree");
        }
        return new WorkTree(Path.of(top));
    }

    /**
     * Where its hooks lie: {@code core.hooksPath}, or the hooks of the repository, which all its work trees share.
     *
     * @throws GitException where git does not tell
     */
    public Path hooks() throws GitException {
        // Asked at the top, because git takes a relative core.hooksPath from there.
        return top.resolve(new Git(top, true).hooks()).normalize();
    }

    /** A path below it as it is told from a folder, with forward slashes. */
    public String name(Path file, Path from) {
        Path place;
        try {
            place = from.toRealPath();
        } catch (IOException e) {
            place = from.toAbsolutePath().normalize();
        }
        Path named = place.startsWith(top) ? place.relativize(file) : file;
        return named.toString().replace(named.getFileSystem().getSeparator(), "/");
    }
}
