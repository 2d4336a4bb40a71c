package poalint.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import poalint.file.WholeFile;

/**
 * The pre-commit hook of a work tree.
 *
 * <p>Its second line marks it as ours and holds a check sum of the rest: a hook that somebody has changed is theirs.
 *
 * @param file where it lies
 */
public record Hook(Path file) {

    private static final String SHEBANG = "#!/bin/sh\n";
    private static final String MARK = "# poa-lint hook ";
    private static final String BODY = """
            # Written by "poa-lint hook install"; "poa-lint hook uninstall" takes it away.
            # It checks the plans that are staged. Whatever keeps it from checking them stops the commit too.
            command -v poa-lint >/dev/null 2>&1 || {
                echo 'poa-lint: there is no poa-lint on the PATH, so the staged plans cannot be checked, and nothing is committed.' >&2
                exit 2
            }
            exec poa-lint --staged
            """;

    /** What lies in its place. */
    public enum State {
        /** Nothing. */
        ABSENT,
        /** A hook that poa-lint wrote, as it wrote it. */
        OURS,
        /** A hook that poa-lint wrote and somebody changed. */
        CHANGED,
        /** Another's. */
        FOREIGN
    }

    /**
     * The hook of a work tree.
     *
     * @throws GitException where git does not tell where it lies
     */
    public static Hook of(WorkTree tree) throws GitException {
        return new Hook(tree.hooks().resolve("pre-commit"));
    }

    /**
     * What lies there.
     *
     * @throws IOException where it cannot be read
     */
    public State state() throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return State.ABSENT;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return State.FOREIGN;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        int start = text.indexOf(MARK);
        if (start != SHEBANG.length()) {
            return start < 0 ? State.FOREIGN : State.CHANGED;
        }
        int end = text.indexOf('\n', start);
        boolean whole = end > 0 && text.substring(start + MARK.length(), end).equals(sum(text.substring(end + 1)));
        return whole ? State.OURS : State.CHANGED;
    }

    /**
     * Writes it, in the place of an older one of ours.
     *
     * @throws FileAlreadyExistsException where another lies there
     * @throws IOException where it cannot be written
     */
    public void install() throws IOException {
        State state = state();
        if (state == State.CHANGED || state == State.FOREIGN) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeFile.write(
                file,
                SHEBANG + MARK + sum(BODY) + "\n" + BODY,
                Set.of(
                        PosixFilePermission.OWNER_EXECUTE,
                        PosixFilePermission.GROUP_EXECUTE,
                        PosixFilePermission.OTHERS_EXECUTE));
    }

    /**
     * Takes it away; call it where it is {@linkplain State#OURS ours}.
     *
     * @throws IOException where it stays
     */
    public void uninstall() throws IOException {
        Files.delete(file);
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
