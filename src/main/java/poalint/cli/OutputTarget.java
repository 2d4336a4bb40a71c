package poalint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import poalint.report.Report;
import poalint.report.ReportFormat;
import poalint.yaml.YamlMap;

/**
 * A report that is asked for: {@code FORMAT[=FILE]}.
 *
 * @param format the name of the format
 * @param file where to; standard output where absent
 */
record OutputTarget(String format, Optional<Path> file) {

    static final List<String> FORMATS = List.of("text", "json", "sarif", "junit", "csv", "github");

    /**
     * Reads an option's value.
     *
     * @throws IllegalArgumentException with a sentence for the user where there is no such format
     */
    static OutputTarget parse(String value) {
        int equals = value.indexOf('=');
        String format = equals < 0 ? value : value.substring(0, equals);
        if (!FORMATS.contains(format)) {
            throw new IllegalArgumentException("unknown format \"" + format + "\"; the formats are "
                    + String.join(", ", FORMATS) + YamlMap.hint(format, FORMATS));
        }
        if (equals == value.length() - 1) {
            throw new IllegalArgumentException("\"" + value + "\" names no file");
        }
        return new OutputTarget(
                format, equals < 0 ? Optional.empty() : Optional.of(Path.of(value.substring(equals + 1))));
    }

    /** Whether the report would take the place of this plan. */
    boolean isAt(String plan) {
        try {
            Path other = Path.of(plan);
            return file.isPresent()
                    && Files.exists(file.get())
                    && Files.exists(other)
                    && Files.isSameFile(file.get(), other);
        } catch (IOException | InvalidPathException e) {
            // What is no file, such as standard input, cannot be overwritten.
            return false;
        }
    }

    /** Whether the report would be written to a file, or into a folder. */
    boolean isIn(Path place) {
        return file.map(each -> each.toAbsolutePath().normalize())
                .filter(each -> each.startsWith(place.toAbsolutePath().normalize()))
                .isPresent();
    }

    /**
     * Writes a report. A file is written beside its place and moved there, so that none is ever half written; a pipe or
     * a device is written to.
     *
     * @throws IOException where it cannot be written
     */
    void write(Report report, ReportFormat writer, PrintWriter out) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.write(report, text);
        if (file.isEmpty()) {
            out.print(text);
            return;
        }
        Path target = file.get().toAbsolutePath();
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
