package poalint.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import poalint.yaml.YamlException;

/** The YAML files below a folder, by their paths with forward slashes, in order. */
final class DataFiles {

    private static final String ENDING = ".yaml";
    private static final String SHIPPED = "/poalint/rules";

    private final Map<String, String> texts;

    private DataFiles(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The files that ship with the program, in its jar or beside its classes.
     *
     * @throws UncheckedIOException where they cannot be read
     */
    static DataFiles shipped() {
        URL url = DataFiles.class.getResource(SHIPPED);
        if (url == null) {
            throw new IllegalStateException("the rules are not on the class path");
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(SHIPPED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The files below a folder.
     *
     * @throws IOException where one cannot be read
     */
    static DataFiles in(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String relative = folder.relativize(path)
                        .toString()
                        .replace(path.getFileSystem().getSeparator(), "/");
                if (relative.endsWith(ENDING)) {
                    texts.put(relative, read(path));
                }
            }
        }
        return new DataFiles(texts);
    }

    /** Files that lie elsewhere; those with another ending are left out. */
    static DataFiles of(Map<String, String> texts) {
        Map<String, String> data = new TreeMap<>(texts);
        data.keySet().removeIf(path -> !path.endsWith(ENDING));
        return new DataFiles(data);
    }

    /**
     * The text of a file.
     *
     * @throws IOException where it cannot be read
     * @throws YamlException where it is not in UTF-8
     */
    static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new YamlException(file.toString(), 1, 1, "the file is not in UTF-8");
        }
    }

    /** A path without the ending of YAML files. */
    static String stem(String path) {
        return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
    }

    Set<String> paths() {
        return texts.keySet();
    }

    /** The paths of rule files: in a folder that is a category, not in one of data. */
    List<String> rules() {
        return texts.keySet().stream()
                .filter(path -> path.contains("/") && !path.startsWith("lexicon/"))
                .toList();
    }

    String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalStateException("the file " + path + " is missing");
        }
        return text;
    }
}
