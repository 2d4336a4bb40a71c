package poalint.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The limit only ends a wait for a change that is never seen. */
@Timeout(60)
final class ChangeWatcherTest {

    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();

    @Test
    void aFileThatIsWrittenToHasChanged() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.md"), "old");

        assertThat(after(plan, () -> Files.writeString(plan, "newer"))).isTrue();
    }

    @Test
    void aFileThatIsMovedIntoItsPlaceHasChangedThoughSizeAndTimeAreTheSame() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.txt"), "old");
        Path other = Files.writeString(folder.resolve(".plan.part"), "new");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(plan));

        assertThat(after(plan, () -> Files.move(other, plan, StandardCopyOption.REPLACE_EXISTING)))
                .isTrue();
    }

    @Test
    void aFileThatIsDeletedHasChangedAndSoHasOneThatComesBack() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.txt"), "old");
        try (ChangeWatcher watcher = watcher(plan)) {
            Footprint there = watcher.look();
            Files.delete(plan);
            Footprint gone = watcher.await(there);
            Files.writeString(plan, "back");
            Footprint back = watcher.await(gone);

            assertThat(gone.files()).isEmpty();
            assertThat(back.files()).containsOnlyKeys(plan);
        }
    }

    @Test
    void aFileThatIsWrittenThroughALinkHasChanged() throws Exception {
        Path plan = Files.writeString(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("plan.txt"), "old");
        Path link = link(folder.resolve("plan.txt"), plan);

        assertThat(after(link, () -> Files.writeString(plan, "newer"))).isTrue();
    }

    @Test
    void aFileInANewFolderBelowIsSeen() throws Exception {
        try (ChangeWatcher watcher = watcher(folder)) {
            Footprint empty = watcher.look();
            Path below = Files.createDirectories(folder.resolve("a/b"));
            Path plan = Files.writeString(below.resolve("plan.txt"), "new");
            Footprint one = watcher.await(empty);
            Files.writeString(below.resolve("plan.notice.txt"), "new");
            Footprint two = watcher.await(one);

            assertThat(one.files()).containsOnlyKeys(plan);
            assertThat(two.files()).hasSize(2);
        }
    }

    @Test
    void whatIsHiddenAndWhatDoesNotConcernIsNotSeen() throws Exception {
        try (ChangeWatcher watcher = watcher(folder)) {
            Footprint empty = watcher.look();
            Files.writeString(folder.resolve(".plan.txt.swp"), "no");
            Files.writeString(folder.resolve(".hidden.txt"), "no");
            Files.writeString(folder.resolve("report.json"), "no");
            Files.writeString(Files.createDirectory(folder.resolve(".git")).resolve("plan.txt"), "no");

            assertThat(watcher.look()).isEqualTo(empty);
        }
    }

    @Test
    void linksInACircleEnd() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.txt"), "old");
        link(Files.createDirectory(folder.resolve("sub")).resolve("up"), folder);
        try (ChangeWatcher watcher = watcher(folder)) {
            assertThat(watcher.look().files()).containsOnlyKeys(plan);
        }
    }

    @Test
    void aFileThatAnEditorHasJustEmptiedIsLacking() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.txt"), "old");
        try (ChangeWatcher watcher = watcher(plan)) {
            Footprint full = watcher.look();
            Files.writeString(plan, "");

            assertThat(watcher.look().lacks(full)).isTrue();
            assertThat(full.lacks(watcher.look())).isFalse();
        }
    }

    private static Path link(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "there are no symbolic links: " + e);
            return link;
        }
    }

    private boolean after(Path place, Change change) throws Exception {
        try (ChangeWatcher watcher = watcher(place)) {
            Footprint before = watcher.look();
            change.make();
            Footprint now = watcher.await(before);
            assertThat(notes).isEmpty();
            return !now.equals(before);
        }
    }

    private ChangeWatcher watcher(Path place) {
        return new ChangeWatcher(List.of(place), file -> file.toString().endsWith(".txt"), notes::add);
    }

    private interface Change {
        void make() throws IOException;
    }
}
