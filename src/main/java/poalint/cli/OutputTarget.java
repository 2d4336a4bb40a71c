package poalint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import poalint.file.WholeFile;
import poalint.report.Report;
import poalint.report.ReportFormat;
import poalint.yaml.YamlMap;

/**
 * A report that is asked for: {@code FORMAT[=FILE]}.
 *
 * @param format the name of the format
 * @param file where to; standard output where absent
 * @param folder whether the folder of the file was named rather than the file
 */
record OutputTarget(String format, Optional<Path> file, boolean folder) {

    static final String HTML = "html";
    static final List<String> FORMATS = List.of("text", "json", "sarif", "junit", "csv", "github", HTML);

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
        if (equals < 0) {
            return new OutputTarget(format, Optional.empty(), false);
        }
        String written = value.substring(equals + 1);
        Path file = Path.of(written);
        boolean folder = format.equals(HTML) && HtmlTarget.isFolder(written);
        return new OutputTarget(format, Optional.of(folder ? HtmlTarget.index(file) : file), folder);
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

    /** Whether the report would be written to a file of this name, or through a link to one. */
    boolean isCalled(String name) {
        Path written = Path.of(name);
        try {
            return file.isPresent()
                    && (file.get().endsWith(written)
                            || Files.exists(file.get())
                                    && file.get().toRealPath().endsWith(written));
        } catch (IOException e) {
            // What cannot be followed cannot be written to either, which is said then.
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
     * Writes a report.
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
        WholeFile.write(file.get(), text);
    }
}
