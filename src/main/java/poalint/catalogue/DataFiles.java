package poalint.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import poalint.yaml.YamlException;
import poalint.yaml.YamlMap;
import poalint.yaml.YamlShelf;

/** The YAML files below a folder, by their paths with forward slashes, in order. */
sealed interface DataFiles {

    /** The ending of YAML files. */
    String ENDING = ".yaml";

    /** The paths of all files. */
    List<String> paths();

    /** A file, whose keys are still to be asked for. */
    YamlMap map(String path);

    /** The paths of rule files: in a folder that is a category, not in one of data. */
    default List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (String path : paths()) {
            if (path.indexOf('/') >= 0 && !path.startsWith("lexicon/")) {
                rules.add(path);
            }
        }
        return rules;
    }

    /**
     * The files below a folder.
     *
     * @throws IOException where one cannot be read
     */
    static Written in(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        // A folder that is a link would not be gone into.
        Path real = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(real)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String relative = real.relativize(path)
                        .toString()
                        .replace(path.getFileSystem().getSeparator(), "/");
                if (relative.endsWith(ENDING)) {
                    texts.put(relative, read(path));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Written(folder, texts);
    }

    /** Files that lie elsewhere; those with another ending are left out. */
    static Written of(Path folder, Map<String, String> texts) {
        Map<String, String> data = new TreeMap<>(texts);
        data.keySet().removeIf(path -> !path.endsWith(ENDING));
        return new Written(folder, data);
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

    /**
     * Files as their authors wrote them.
     *
     * @param folder where they stand
     * @param texts their contents by their paths
     */
    record Written(Path folder, Map<String, String> texts) implements DataFiles {

        @Override
        public List<String> paths() {
            return List.copyOf(texts.keySet());
        }

        @Override
        public YamlMap map(String path) {
            String text = texts.get(path);
            if (text == null) {
                throw new IllegalStateException("the file " + path + " is missing");
            }
            return YamlMap.parse(folder.resolve(path).toString(), text);
        }
    }

    /**
     * Files as the build has read them.
     *
     * @param shelf the files
     */
    record Compiled(YamlShelf shelf) implements DataFiles {

        @Override
        public List<String> paths() {
            return shelf.paths();
        }

        @Override
        public YamlMap map(String path) {
            return shelf.map(path);
        }
    }
}
