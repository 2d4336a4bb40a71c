package poalint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** A file that is written beside its place and moved there, so that it is never half written, whatever happens. */
public final class WholeFile {

    /** Links that lead to each other never end. */
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /**
     * Writes a text in UTF-8. Where there is a file already, its permissions stay, and through a link it is the file that
     * the link names. What is no file, such as a pipe or a device, is written to as it is.
     *
     * @throws IOException where it cannot be written; what was there is then as it was
     */
    public static void write(Path file, CharSequence text) throws IOException {
        write(file, text, Set.of());
    }

    /**
     * Writes a text in UTF-8 to a file that is to have some permissions.
     *
     * @param more permissions beside those that it has, where the file system knows such
     * @throws IOException where it cannot be written; what was there is then as it was
     */
    public static void write(Path file, CharSequence text, Set<PosixFilePermission> more) throws IOException {
        Path target = linked(file.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "this is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.writeString(target, text, StandardCharsets.UTF_8);
            return;
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        try (Leftover beside = Leftover.at(target.resolveSibling(name))) {
            // Nobody may read it who may not read the file in whose place it comes, from the first character on.
            Files.write(beside.path(), new byte[0]);
            permit(target, beside.path(), Set.of(PosixFilePermission.OWNER_WRITE));
            Files.writeString(beside.path(), text, StandardCharsets.UTF_8);
            permit(target, beside.path(), more);
            Files.move(beside.path(), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path linked(Path file) throws IOException {
        Path target = file;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "its links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void permit(Path old, Path fresh, Set<PosixFilePermission> more) throws IOException {
        Optional<Set<PosixFilePermission>> before = Files.exists(old) ? permissions(old) : permissions(fresh);
        if (before.isPresent()) {
            Set<PosixFilePermission> all = before.get();
            all.addAll(more);
            Files.setPosixFilePermissions(fresh, all);
        }
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }
}
