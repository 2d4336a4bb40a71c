package poalint.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the watched files lay on the disk at one moment. Two footprints that are equal mean that nothing was saved in
 * between.
 *
 * @param files the files that are there
 */
public record Footprint(Map<Path, Trace> files) {

    /** Copies the files. */
    public Footprint {
        files = Map.copyOf(files);
    }

    /**
     * What changes when a file is saved.
     *
     * @param modified when it was last written to
     * @param size in bytes
     * @param key which file it is, so that one that was moved into its place is another; not every system tells
     */
    record Trace(FileTime modified, long size, Optional<Object> key) {

        static Trace of(BasicFileAttributes attributes) {
            return new Trace(
                    attributes.lastModifiedTime(), attributes.size(), Optional.ofNullable(attributes.fileKey()));
        }
    }

    /** Whether a file that had text before is gone or empty: an editor may be about to write it. */
    boolean lacks(Footprint before) {
        return before.files.entrySet().stream()
                .filter(file -> file.getValue().size() > 0)
                .map(file -> files.get(file.getKey()))
                .anyMatch(now -> now == null || now.size() == 0);
    }

    /**
     * Looks at the disk. What cannot be looked at counts as not there.
     *
     * @param places files, and folders with all that is below them but for what is hidden
     * @param concerns which files in a folder count
     * @param folders takes the folders in which a change would show
     */
    static Footprint of(List<Path> places, Predicate<Path> concerns, Set<Path> folders) {
        Map<Path, Trace> files = new HashMap<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                walk(place, concerns, files, folders);
            } else {
                look(place, files, folders);
            }
        }
        return new Footprint(files);
    }

    private static void look(Path file, Map<Path, Trace> files, Set<Path> folders) {
        addParent(file, folders);
        try {
            files.put(file, Trace.of(Files.readAttributes(file, BasicFileAttributes.class)));
            if (Files.isSymbolicLink(file)) {
                // Some editors write to where the link leads, others put a file in its place.
                addParent(file.toRealPath(), folders);
            }
        } catch (IOException e) {
            files.remove(file);
        }
    }

    private static void addParent(Path file, Set<Path> folders) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folders.add(folder);
        }
    }

    private static void walk(Path folder, Predicate<Path> concerns, Map<Path, Trace> files, Set<Path> folders) {
        Set<Path> below = new HashSet<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                            if (!entered.equals(folder) && isHidden(entered)) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            below.add(entered);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (!isHidden(file) && concerns.test(file)) {
                                files.put(file, Trace.of(attributes));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        /** It may have gone meanwhile, or be a link in a circle. */
                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path left, @Nullable IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // The visitor lets none through; whatever was seen until then counts.
            folders.add(folder);
        }
        folders.addAll(below);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
