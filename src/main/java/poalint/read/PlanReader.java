package poalint.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import poalint.document.DocumentException;
import poalint.document.Documents;
import poalint.document.Format;
import poalint.plan.Source;

/** Reads the plans that a command line names. */
public final class PlanReader {

    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final String standardInputName;

    /**
     * Takes the source of standard input.
     *
     * @param standardInput read where a path is {@code -}
     * @param standardInputName how reports call it
     */
    public PlanReader(InputStream standardInput, String standardInputName) {
        this.standardInput = standardInput;
        this.standardInputName = standardInputName;
    }

    /**
     * The plans at a path: a file, a folder with everything below it, or standard input.
     *
     * <p>In a folder, texts are plans, notices beside them are not, and hidden files and folders are passed over. The
     * order is that of the paths, whatever the file system says.
     *
     * @param path as it was given
     */
    public List<PlanFile> read(String path) {
        if (path.equals(STANDARD_INPUT)) {
            return List.of(standardInput());
        }
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            return List.of(new PlanFile.Unreadable(path, "this is no path: " + e.getReason()));
        }
        if (!Files.isDirectory(file)) {
            return List.of(file(file));
        }
        try {
            List<PlanFile> files = new ArrayList<>();
            for (Path found : plansIn(file, new HashSet<>())) {
                files.add(beside(found)
                        .map(notice -> withNotice(file(found), file(notice)))
                        .orElseGet(() -> file(found)));
            }
            return files.isEmpty()
                    ? List.of(
                            new PlanFile.Unreadable(
                                    name(file),
                                    "there is no plan in this folder (*.txt, *.docx, *.odt, *.rtf, *.pdf, *.html, *.eml or *.md)"))
                    : files;
        } catch (IOException e) {
            return List.of(new PlanFile.Unreadable(name(file), "the folder cannot be read: " + reason(e)));
        }
    }

    /**
     * One text that is no plan of its own, such as a notice.
     *
     * @param path as it was given
     */
    public PlanFile readOne(String path) {
        try {
            Path file = Path.of(path);
            return Files.isDirectory(file) ? new PlanFile.Unreadable(name(file), "this is a folder") : file(file);
        } catch (InvalidPathException e) {
            return new PlanFile.Unreadable(path, "this is no path: " + e.getReason());
        }
    }

    private static Optional<Path> beside(Path plan) {
        return Format.noticeNames(String.valueOf(plan.getFileName())).stream()
                .map(plan::resolveSibling)
                .filter(Files::exists)
                .findFirst();
    }

    private static PlanFile withNotice(PlanFile plan, PlanFile notice) {
        return plan instanceof PlanFile.Text text
                ? new PlanFile.Text(text.path(), text.source(), text.note(), Optional.of(notice))
                : plan;
    }

    /** Links are followed, and each folder is read once, so that links that lead in a circle end. */
    private static List<Path> plansIn(Path folder, Set<Path> read) throws IOException {
        List<Path> plans = new ArrayList<>();
        if (!read.add(folder.toRealPath())) {
            return plans;
        }
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted(Comparator.comparing(entry -> name(entry))).toList();
        }
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                plans.addAll(plansIn(entry, read));
            } else if (Format.namesPlan(name)) {
                plans.add(entry);
            }
        }
        return plans;
    }

    private PlanFile standardInput() {
        try {
            return text(standardInputName, standardInput.readAllBytes());
        } catch (IOException e) {
            return new PlanFile.Unreadable(standardInputName, "standard input cannot be read: " + reason(e));
        }
    }

    private static PlanFile file(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new PlanFile.Unreadable(name(file), "this is neither a file nor a folder");
            }
            return text(name(file), Files.readAllBytes(file));
        } catch (IOException e) {
            return new PlanFile.Unreadable(name(file), reason(e));
        } catch (OutOfMemoryError e) {
            return new PlanFile.Unreadable(name(file), "the file is too large");
        }
    }

    private static PlanFile text(String name, byte[] bytes) {
        try {
            Optional<Format> format = Documents.format(name, bytes);
            if (format.isPresent() && format.get() != Format.MARKDOWN) {
                return document(name, Documents.read(format.get(), bytes), Optional.empty());
            }
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
            if (format.isPresent()) {
                byte[] text = decoded.text().getBytes(StandardCharsets.UTF_8);
                return document(name, Documents.read(Format.MARKDOWN, text), decoded.note());
            }
            if (decoded.text().isBlank()) {
                return new PlanFile.Unreadable(name, "there is no text in it");
            }
            return new PlanFile.Text(name, new Source(decoded.text()), decoded.note(), Optional.empty());
        } catch (UnreadableException | DocumentException e) {
            return new PlanFile.Unreadable(name, String.valueOf(e.getMessage()));
        }
    }

    private static PlanFile document(String name, Source view, Optional<String> note) {
        List<String> notes = Stream.concat(
                        note.stream(), view.origin().stream().flatMap(origin -> origin.notes().stream()))
                .toList();
        Optional<String> told = notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
        return new PlanFile.Text(name, view, told, Optional.empty());
    }

    private static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission to read it is denied";
        }
        return String.valueOf(e.getMessage());
    }
}
