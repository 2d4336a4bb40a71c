package poalint.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks git which files it ignores; where there is no git or no work tree, none. */
public final class IgnoredFiles {

    private IgnoredFiles() {}

    /**
     * Those of some files that git ignores.
     *
     * <p>Each work tree is asked for its own files, so that submodules and repositories inside others are heard. Where
     * git ignores the folder itself, it was named in spite of that, and nothing in it is left out.
     *
     * @param folder the folder that was named
     * @param files files below it
     */
    public static Set<Path> among(Path folder, List<Path> files) {
        Map<Path, Optional<Path>> tops = new HashMap<>();
        Map<Path, Map<String, Path>> byTop = new LinkedHashMap<>();
        for (Path file : files) {
            Path real = real(file);
            Path parent = real.getParent();
            top(parent == null ? real : parent, tops)
                    .ifPresent(top -> byTop.computeIfAbsent(top, any -> new LinkedHashMap<>())
                            .put(slashed(top.relativize(real)), file));
        }
        Set<Path> ignored = new HashSet<>();
        byTop.forEach((top, named) -> ignored.addAll(ask(top, real(folder), named)));
        return ignored;
    }

    private static List<Path> ask(Path top, Path folder, Map<String, Path> named) {
        List<String> questions = new ArrayList<>(named.keySet());
        String whole = folder.startsWith(top) && !folder.equals(top) ? slashed(top.relativize(folder)) : "";
        if (!whole.isEmpty()) {
            questions.add(whole);
        }
        byte[] input = String.join("\0", questions).concat("\0").getBytes(StandardCharsets.UTF_8);
        try {
            Git.Output output = new Git(top, false).run(input, "check-ignore", "-z", "--stdin");
            // 1 means that it ignores none of them.
            List<String> answers = output.status() == 0 ? Git.split(Git.text(output.bytes())) : List.of();
            return answers.contains(whole)
                    ? List.of()
                    : answers.stream()
                            .filter(named::containsKey)
                            .map(named::get)
                            .toList();
        } catch (GitException e) {
            // Without git nothing is ignored: more is checked, and never less.
            return List.of();
        }
    }

    /** The folder of a path with its links followed; a link itself is what git knows, and not what it leads to. */
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            return parent == null ? absolute : parent.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute;
        }
    }

    private static Optional<Path> top(Path folder, Map<Path, Optional<Path>> known) {
        Optional<Path> found = known.get(folder);
        if (found == null) {
            Path parent = folder.getParent();
            found = Files.exists(folder.resolve(".git"))
                    ? Optional.of(folder)
                    : parent == null ? Optional.empty() : top(parent, known);
            known.put(folder, found);
        }
        return found;
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
