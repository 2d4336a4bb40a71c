package poalint.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML with SnakeYAML Engine. */
final class YamlFile {

    /** So many parts more than characters come only of names that stand for lists of names. */
    private static final int MOST_REPEATED = 100_000;

    private YamlFile() {}

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
        StreamReader reader = new StreamReader(settings, text);
        try {
            ParserImpl parser = new ParserImpl(settings, reader);
            return new Composer(settings, new ShallowParser(file, parser))
                    .getSingleNode()
                    .map(new Tree(file, text.length() + MOST_REPEATED)::node)
                    .orElseThrow(() -> new YamlException(file, 1, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            throw new YamlException(file, line, column, "no valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new YamlException(file, 1, 1, "no valid YAML: " + e.getMessage());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The library reads the digits of an escape without looking whether they are there.
            throw new YamlException(
                    file, reader.getLine() + 1, reader.getColumn() + 1, "no valid YAML: an escape is cut off");
        }
    }

    /** The parts that were made so far. */
    private static final class Tree {

        private final String file;
        private final int most;
        private int made;

        private Tree(String file, int most) {
            this.file = file;
            this.most = most;
        }

        private Node node(org.snakeyaml.engine.v2.nodes.Node read) {
            int line = read.getStartMark().map(Mark::getLine).orElse(0) + 1;
            int column = read.getStartMark().map(Mark::getColumn).orElse(0) + 1;
            if (read.isRecursive()) {
                throw new YamlException(file, line, column, "this contains itself");
            }
            if (++made > most) {
                throw new YamlException(file, line, column, "what its names stand for makes the file too large");
            }
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
}
