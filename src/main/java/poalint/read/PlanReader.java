package poalint.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.document.DocumentException;
import poalint.document.Documents;
import poalint.document.Format;
import poalint.plan.Source;

/** Reads plans and notices; one instance serves all threads. */
public final class PlanReader {

    /** The path that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final FileTree files;
    private final InputStream standardInput;
    private final String standardInputName;

    /**
     * Takes where to read.
     *
     * @param files the files
     * @param standardInput read where a path is {@code -}
     * @param standardInputName how reports call it
     */
    public PlanReader(FileTree files, InputStream standardInput, String standardInputName) {
        this.files = files;
        this.standardInput = standardInput;
        this.standardInputName = standardInputName;
    }

    /** Whether a file in a folder can be a plan, or the notice beside one. */
    public static boolean concerns(Path file) {
        String name = String.valueOf(file.getFileName());
        return Format.namesPlan(name) || Format.namesNotice(name);
    }

    /** The plans beside which a file lies as their notice; none where it is no notice. */
    public List<Path> plansOf(Path notice) {
        String name = String.valueOf(notice.getFileName());
        return Format.namesNotice(name) ? there(notice, Format.planNames(name)) : List.of();
    }

    private List<Path> there(Path beside, List<String> names) {
        return names.stream().map(beside::resolveSibling).filter(files::has).toList();
    }

    /**
     * One text that is no plan of its own, such as a notice.
     *
     * @param path as it was given
     */
    public PlanFile readOne(String path) {
        try {
            Path file = Path.of(path);
            return Files.isDirectory(file)
                    ? new PlanFile.Unreadable(name(file), "this is a folder")
                    : read(file, name(file));
        } catch (InvalidPathException e) {
            return new PlanFile.Unreadable(path, "this is no path: " + e.getReason());
        }
    }

    /** Standard input, read to its end. */
    public PlanFile standardInput() {
        try {
            return text(standardInputName, standardInput.readNBytes(Documents.LARGEST + 1));
        } catch (IOException e) {
            return new PlanFile.Unreadable(standardInputName, "standard input cannot be read: " + reason(e));
        }
    }

    /**
     * A file.
     *
     * @param file where it lies
     * @param name how reports call it
     */
    public PlanFile read(Path file, String name) {
        try {
            return text(name, files.read(file));
        } catch (IOException e) {
            return new PlanFile.Unreadable(name, reason(e));
        } catch (OutOfMemoryError e) {
            return new PlanFile.Unreadable(name, Documents.TOO_LARGE);
        }
    }

    /** The notice that lies beside a plan, where there is one. */
    public Optional<PlanFile> noticeBeside(Path plan, String name) {
        return there(plan, Format.noticeNames(String.valueOf(plan.getFileName()))).stream()
                .findFirst()
                .map(file -> read(file, name(Path.of(name).resolveSibling(file.getFileName()))));
    }

    private static PlanFile text(String name, byte[] bytes) {
        if (bytes.length > Documents.LARGEST) {
            return new PlanFile.Unreadable(name, Documents.TOO_LARGE);
        }
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
            if (decoded.text().length() > Documents.LONGEST_TEXT) {
                return new PlanFile.Unreadable(name, Documents.TOO_LONG);
            }
            if (decoded.text().isBlank()) {
                return new PlanFile.Unreadable(name, "there is no text in it");
            }
            return new PlanFile.Text(name, new Source(decoded.text()), decoded.note());
        } catch (UnreadableException | DocumentException e) {
            return new PlanFile.Unreadable(name, String.valueOf(e.getMessage()));
        }
    }

    private static PlanFile document(String name, Source view, Optional<String> note) {
        List<String> notes = new ArrayList<>(note.stream().toList());
        view.origin().ifPresent(origin -> notes.addAll(origin.notes()));
        return new PlanFile.Text(
                name, view, notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes)));
    }

    /** How reports call a path: as it was given, with forward slashes. */
    public static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Why something cannot be read, without full stop. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission to read it is denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }
}
