package poalint.yaml;

import java.util.List;

/** A part of a YAML file, whatever read it. Lines and columns count from 1. */
sealed interface Node {

    /** Its line. */
    int line();

    /** Its column. */
    int column();

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value, int line, int column) implements Node {}

    /**
     * A list.
     *
     * @param values its items
     */
    record Items(List<Node> values, int line, int column) implements Node {}

    /**
     * Keys and values.
     *
     * @param entries in the order of the file; a key may stand there twice
     */
    record Mapping(List<Entry> entries, int line, int column) implements Node {}

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value its value
     */
    record Entry(Node key, Node value) {}
}
