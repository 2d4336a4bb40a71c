package poalint.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import poalint.document.Format;
import poalint.git.IgnoredFiles;
import poalint.read.PlanReader;

/**
 * The plans in a folder and below it.
 *
 * @param plans their paths, in order, whatever the file system says
 * @param ignored how many are left out because git ignores them
 * @param passedOver folders of a build that were not looked into, in order
 * @param unreadable folders that cannot be read, each with its reason, in order
 */
public record PlanFolder(List<Path> plans, int ignored, List<Path> passedOver, List<Unreadable> unreadable) {

    /** Where builds and package managers put what they make. */
    private static final Set<String> BUILDS =
            Set.of("build", "dist", "node_modules", "target", "venv", "__pycache__", "__MACOSX");

    /** Copies the lists. */
    public PlanFolder {
        plans = List.copyOf(plans);
        passedOver = List.copyOf(passedOver);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A folder that cannot be read.
     *
     * @param folder the folder
     * @param reason why, without full stop
     */
    public record Unreadable(Path folder, String reason) {}

    /**
     * Looks into a folder.
     *
     * <p>Notices beside plans are no plans; hidden files and folders, those of builds, and what git ignores are passed
     * over. Links are followed, and each folder is read once, so that links that lead in a circle end.
     *
     * @param folder the folder; where it is hidden, ignored or of a build itself, it is looked into all the same
     */
    public static PlanFolder of(Path folder) {
        Walk walk = new Walk();
        walk.look(folder);
        Set<Path> ignored = IgnoredFiles.among(folder, walk.plans);
        return new PlanFolder(
                walk.plans.stream().filter(plan -> !ignored.contains(plan)).toList(),
                ignored.size(),
                walk.passedOver,
                walk.unreadable);
    }

    private static final class Walk {

        private final List<Path> plans = new ArrayList<>();
        private final List<Path> passedOver = new ArrayList<>();
        private final List<Unreadable> unreadable = new ArrayList<>();
        private final Set<Path> read = new HashSet<>();

        private void look(Path folder) {
            List<Path> entries;
            try {
                if (!read.add(folder.toRealPath())) {
                    return;
                }
                try (Stream<Path> list = Files.list(folder)) {
                    entries =
                            list.sorted(Comparator.comparing(PlanReader::name)).toList();
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            } catch (IOException e) {
                unreadable.add(new Unreadable(folder, "the folder cannot be read: " + PlanReader.reason(e)));
                return;
            }
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (name.startsWith(".")) {
                    continue;
                }
                if (!Files.isDirectory(entry)) {
                    if (Format.namesPlan(name)) {
                        plans.add(entry);
                    }
                } else if (BUILDS.contains(name)) {
                    passedOver.add(entry);
                } else {
                    look(entry);
                }
            }
        }
    }
}
