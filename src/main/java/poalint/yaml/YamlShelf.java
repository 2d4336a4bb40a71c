package poalint.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import poalint.flat.FlatReader;
import poalint.flat.FlatWriter;
import poalint.flat.TextTable;

/** YAML files that the build has read and found right: trees of numbers that refer to a table of texts. */
public final class YamlShelf {

    private static final int TEXT = 0;
    private static final int ITEMS = 1;
    private static final int MAPPING = 2;
    private static final int KIND_BITS = 2;

    private final List<String> paths;
    private final int[] starts;
    private final int[] trees;
    private final TextTable texts;

    private YamlShelf(List<String> paths, int[] starts, int[] trees, TextTable texts) {
        this.paths = paths;
        this.starts = starts;
        this.trees = trees;
        this.texts = texts;
    }

    /**
     * Reads a shelf.
     *
     * @param file the file
     * @param texts the texts to which it refers
     */
    public static YamlShelf read(FlatReader file, TextTable texts) {
        return new YamlShelf(Arrays.asList(file.texts()), file.ints(), file.ints(), texts);
    }

    /** The paths of the files, in order. */
    public List<String> paths() {
        return paths;
    }

    /** A file. It has no lines any more: the build has found nothing to complain of. */
    public YamlMap map(String path) {
        return new YamlMap(path, new Reader(starts[paths.indexOf(path)]).node(), true);
    }

    /**
     * Writes files.
     *
     * @param files the files by their paths
     * @param texts takes the texts to which the file refers
     * @param file the file
     */
    public static void write(Map<String, String> files, TextTable.Writer texts, FlatWriter file) {
        Map<String, String> sorted = new TreeMap<>(files);
        List<Integer> starts = new ArrayList<>();
        List<Integer> trees = new ArrayList<>();
        sorted.forEach((path, text) -> {
            starts.add(trees.size());
            write(YamlFile.parse(path, text), texts, trees);
        });
        file.texts(List.copyOf(sorted.keySet())).ints(array(starts)).ints(array(trees));
    }

    private static void write(Node node, TextTable.Writer texts, List<Integer> tree) {
        if (node instanceof Node.Text text) {
            tree.add(texts.number(text.value()) << KIND_BITS | TEXT);
        } else if (node instanceof Node.Items items) {
            tree.add(items.values().size() << KIND_BITS | ITEMS);
            items.values().forEach(value -> write(value, texts, tree));
        } else if (node instanceof Node.Mapping mapping) {
            tree.add(mapping.entries().size() << KIND_BITS | MAPPING);
            mapping.entries().forEach(entry -> {
                write(entry.key(), texts, tree);
                write(entry.value(), texts, tree);
            });
        }
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private final class Reader {

        private int next;

        private Reader(int start) {
            this.next = start;
        }

        private Node node() {
            int head = trees[next++];
            int number = head >>> KIND_BITS;
            return switch (head & (1 << KIND_BITS) - 1) {
                case TEXT -> new Node.Text(texts.get(number), 1, 1);
                case ITEMS -> {
                    Node[] values = new Node[number];
                    for (int i = 0; i < number; i++) {
                        values[i] = node();
                    }
                    yield new Node.Items(Arrays.asList(values), 1, 1);
                }
                default -> {
                    Node.Entry[] entries = new Node.Entry[number];
                    for (int i = 0; i < number; i++) {
                        Node key = node();
                        entries[i] = new Node.Entry(key, node());
                    }
                    yield new Node.Mapping(Arrays.asList(entries), 1, 1);
                }
            };
        }
    }
}
