package poalint.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that holds a report. */
final class ReportFile {

    private ReportFile() {}

    /**
     * Writes a report. A file is written beside its place and moved there, so that none is ever half written; a pipe or
     * a device is written to.
     *
     * @throws IOException where it cannot be written
     */
    static void write(Path file, CharSequence text) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "this is a folder");
        }
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                Files.writeString(target, text);
                return;
            }
            target = target.toRealPath();
        }
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
