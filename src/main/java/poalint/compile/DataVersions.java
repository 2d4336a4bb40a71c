package poalint.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code --version} says of rules and models, derived from their content. */
final class DataVersions {

    /** So many digits are enough to tell two of them apart. */
    private static final int SHOWN = 8;

    private DataVersions() {}

    static void write(Path models, Path rules, Path file) throws IOException {
        List<Path> modelFiles = files(models, ".bin.gz");
        List<Path> ruleFiles = files(rules, ".yaml");
        long count = ruleFiles.stream()
                .map(rules::relativize)
                .filter(path -> path.getNameCount() > 1 && !path.startsWith("lexicon"))
                .count();
        String names = modelFiles.stream()
                .map(path -> path.getFileName().toString().replaceFirst("\\..*", ""))
                .collect(Collectors.joining(", "));
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "rules=" + count + "\nrules.digest=" + digest(ruleFiles) + "\nmodels=" + names + "\nmodels.digest="
                        + digest(modelFiles) + "\n");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(
                            path -> Files.isRegularFile(path) && path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What tells the content of files, and of all files below folders, from any other. */
    static String digest(List<Path> roots) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = new ArrayList<>();
            for (Path root : roots) {
                files.addAll(files(root, ""));
            }
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
