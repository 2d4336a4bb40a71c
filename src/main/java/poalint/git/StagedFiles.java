package poalint.git;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import poalint.read.FileTree;

/**
 * The files of git's index, which a commit would hold, whatever lies in the work tree; a submodule is no file.
 *
 * <p>One git answers for all of them; it is asked by one thread at a time, and ended by {@link #close}.
 */
public final class StagedFiles implements FileTree, AutoCloseable {

    private static final String LINK = "120000";
    private static final String SUBMODULE = "160000";

    private final Path top;
    private final Map<Path, Entry> entries;
    private final List<Path> changed;
    private final Process contents;

    private StagedFiles(Path top, Map<Path, Entry> entries, List<Path> changed, Process contents) {
        this.top = top;
        this.entries = entries;
        this.changed = changed;
        this.contents = contents;
    }

    /**
     * Reads the index.
     *
     * @param folder a folder of the work tree
     * @throws GitException where there is no git, no work tree, or no index that can be read
     */
    public static StagedFiles of(Path folder) throws GitException {
        Git git = new Git(folder, true);
        Path top = WorkTree.of(folder).top();
        Map<Path, Entry> entries = new TreeMap<>();
        for (String line : git.list("ls-files", "--stage", "-z", "--full-name", "--", ":/")) {
            // "100644 3f2a… 0<TAB>path"
            int tab = line.indexOf('\t');
            String[] columns = line.substring(0, tab).split(" ", -1);
            boolean merged = columns[2].equals("0");
            if (!columns[0].equals(SUBMODULE)) {
                entries.put(
                        resolve(top, line.substring(tab + 1)), new Entry(columns[1], columns[0].equals(LINK), merged));
            }
        }
        List<Path> changed = new ArrayList<>();
        // Renames are told as one file gone and one come; what is gone needs no check. U is not merged yet.
        for (String path : git.list(
                "diff",
                "--cached",
                "--name-only",
                "-z",
                "--no-renames",
                "--no-relative",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules=all",
                "--diff-filter=AMTU")) {
            Path file = resolve(top, path);
            if (entries.containsKey(file)) {
                changed.add(file);
            }
        }
        return new StagedFiles(
                top, entries, changed.stream().sorted().distinct().toList(), git.start("cat-file", "--batch"));
    }

    private static Path resolve(Path top, String path) throws GitException {
        try {
            return top.resolve(path);
        } catch (InvalidPathException e) {
            throw new GitException("the path " + path + " cannot be written here: " + e.getReason());
        }
    }

    /** The folder of the whole work tree. */
    public Path top() {
        return top;
    }

    /** The files that the next commit would add or change, by path. */
    public List<Path> changed() {
        return changed;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        Entry entry = entries.get(file.toAbsolutePath().normalize());
        if (entry == null) {
            throw new NoSuchFileException(file.toString());
        }
        if (entry.link()) {
            throw new FileSystemException(file.toString(), null, "a symbolic link is staged, and no text");
        }
        if (!entry.merged()) {
            throw new FileSystemException(file.toString(), null, "it is not merged yet");
        }
        return content(file, entry.id());
    }

    /** Git answers with "id blob length", a line end, so many bytes, and a line end. */
    private synchronized byte[] content(Path file, String id) throws IOException {
        contents.getOutputStream().write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        contents.getOutputStream().flush();
        InputStream answers = contents.getInputStream();
        String[] head = line(answers).split(" ", -1);
        if (head.length != 3 || !head[1].equals("blob")) {
            throw new FileSystemException(file.toString(), null, "git has no content for it");
        }
        int length = Integer.parseInt(head[2]);
        byte[] content = answers.readNBytes(length);
        if (content.length < length || answers.read() != '\n') {
            throw new EOFException("git broke off");
        }
        return content;
    }

    private static String line(InputStream answers) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = answers.read(); b != '\n'; b = answers.read()) {
            if (b < 0) {
                throw new EOFException("git broke off");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean has(Path path) {
        return entries.containsKey(path.toAbsolutePath().normalize());
    }

    /**
     * The staged files in a folder and below it, by path.
     *
     * @throws IOException where there is none
     */
    public List<Path> below(Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        List<Path> files =
                entries.keySet().stream().filter(file -> file.startsWith(place)).toList();
        if (files.isEmpty()) {
            throw new NoSuchFileException(folder.toString());
        }
        return files;
    }

    /** Nothing does: a link in the index is not followed. */
    @Override
    public Optional<Path> leading(Path path, Path outOf) {
        return Optional.empty();
    }

    @Override
    public boolean isTop(Path folder) {
        return folder.equals(top);
    }

    @Override
    public void close() {
        contents.destroy();
    }

    /**
     * A file of the index.
     *
     * @param id names its content
     * @param link whether it is a symbolic link
     * @param merged whether there is one version of it
     */
    private record Entry(String id, boolean link, boolean merged) {}
}
