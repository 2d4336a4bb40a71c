package poalint.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML with SnakeYAML Engine. */
final class YamlFile {

    private final String file;

    /** What an alias names is made once: else two aliases of two aliases and so on would be more than memory holds. */
    private final IdentityHashMap<org.snakeyaml.engine.v2.nodes.Node, Node> made = new IdentityHashMap<>();

    private final Set<org.snakeyaml.engine.v2.nodes.Node> begun = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlFile(String file) {
        this.file = file;
    }

    /**
     * The root of a file.
     *
     * @param file how errors call it
     * @param text its content
     * @throws YamlException where it is no valid YAML
     */
    static Node parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            return new YamlFile(file)
                    .node(new Compose(settings)
                            .composeString(text)
                            .orElseThrow(() -> new YamlException(file, 1, 1, "the file is empty")));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            throw new YamlException(file, line, column, "no valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new YamlException(file, 1, 1, "no valid YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            // The library goes as deep as the file does.
            throw new YamlException(file, 1, 1, "it is nested far deeper than any file of this kind");
        }
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node read) {
        Node known = made.get(read);
        if (known != null) {
            return known;
        }
        if (!begun.add(read)) {
            throw new YamlException(file, line(read), column(read), "an alias stands within what it is an alias of");
        }
        Node node = fresh(read);
        made.put(read, node);
        return node;
    }

    private static int line(org.snakeyaml.engine.v2.nodes.Node read) {
        return read.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(org.snakeyaml.engine.v2.nodes.Node read) {
        return read.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    private Node fresh(org.snakeyaml.engine.v2.nodes.Node read) {
        int line = line(read);
        int column = column(read);
        if (read instanceof MappingNode mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                entries.add(new Node.Entry(node(tuple.getKeyNode()), node(tuple.getValueNode())));
            }
            return new Node.Mapping(entries, line, column);
        }
        if (read instanceof SequenceNode sequence) {
            List<Node> values = new ArrayList<>();
            sequence.getValue().forEach(value -> values.add(node(value)));
            return new Node.Items(values, line, column);
        }
        return new Node.Text(read instanceof ScalarNode text ? text.getValue() : "", line, column);
    }
}
