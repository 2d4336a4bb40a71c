package poalint.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
import poalint.flat.FingerprintTable;
import poalint.flat.FlatWriter;

/** Turns the models of OpenNLP and the tables beside them into the files that a run loads. Runs in the build only. */
public final class ModelCompiler {

    private static final String TAGGER = "verb-tagger.bin.gz";
    private static final String CLAUSES = "clause-status.bin.gz";
    private static final String FORMS = "verb-forms.tsv";
    private static final String IRREGULAR = "irregular-forms.tsv";

    /** The tagger was trained in so many iterations, over which its weights are averaged. */
    private static final int ITERATIONS = 25;

    private static final double ROUNDING = 1e-6;

    private ModelCompiler() {}

    /**
     * Compiles all models.
     *
     * @param models the folder that has them
     * @param classes the root of the class path that gets the files
     * @throws IOException where one cannot be read or written
     */
    public static void compile(Path models, Path classes) throws IOException {
        Path folder = classes.resolve(ModelCompiler.class.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        tagger(model(models.resolve(TAGGER))).save(folder.resolve(VerbTagger.FILE));
        clauses(model(models.resolve(CLAUSES))).save(folder.resolve(ClauseModel.FILE));
        forms(rows(models.resolve(FORMS))).save(folder.resolve(FormLexicon.FILE));
        irregular(rows(models.resolve(IRREGULAR))).save(folder.resolve(Inflection.FILE));
    }

    /**
     * A model as OpenNLP's {@code GenericModelWriter} wrote it.
     *
     * @throws IOException where it cannot be read
     */
    static AbstractModel model(Path file) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            return new GenericModelReader(new BinaryFileDataReader(data)).getModel();
        }
    }

    private static FlatWriter tagger(AbstractModel model) {
        List<Integer> rows = new ArrayList<>();
        Map<String, Integer> starts = new TreeMap<>();
        contexts(model).forEach((feature, context) -> {
            starts.put(feature, rows.size());
            int n = context.getOutcomes().length;
            for (int i = 0; i < n; i++) {
                rows.add(Perceptron.entry(context.getOutcomes()[i], whole(context.getParameters()[i]), i == n - 1));
            }
        });
        FlatWriter file = new FlatWriter().texts(outcomes(model));
        FingerprintTable.of(starts).write(file);
        return file.ints(rows.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int whole(double weight) {
        long whole = Math.round(weight * ITERATIONS);
        if (Math.abs(weight * ITERATIONS - whole) > ROUNDING) {
            throw new IllegalArgumentException("the weight " + weight + " is no average of " + ITERATIONS);
        }
        return (int) whole;
    }

    private static FlatWriter clauses(AbstractModel model) {
        int main = model.getIndex(ClauseModel.MAIN);
        Map<String, Integer> numbers = new TreeMap<>();
        List<double[]> weights = new ArrayList<>();
        contexts(model).forEach((feature, context) -> {
            double[] row = new double[2];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                row[context.getOutcomes()[i] == main ? 0 : 1] = context.getParameters()[i];
            }
            numbers.put(feature, weights.size());
            weights.add(row);
        });
        FlatWriter file = new FlatWriter();
        FingerprintTable.of(numbers).write(file);
        return file.doubles(weights.stream().mapToDouble(row -> row[0]).toArray())
                .doubles(weights.stream().mapToDouble(row -> row[1]).toArray());
    }

    private static FlatWriter forms(List<String> rows) {
        List<String> classes = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        Map<String, Integer> numberOf = new LinkedHashMap<>();
        for (String row : rows) {
            int tab = row.indexOf('\t');
            String name = row.substring(tab + 1);
            if (!numberOf.containsKey(name)) {
                numberOf.put(name, classes.size());
                classes.add(name);
            }
            numbers.put(row.substring(0, tab), numberOf.get(name));
        }
        FlatWriter file = new FlatWriter().texts(classes);
        FingerprintTable.of(numbers).write(file);
        return file;
    }

    /** The first column says what kind of word it is, which nobody asks at run time. */
    private static FlatWriter irregular(List<String> rows) {
        return new FlatWriter()
                .texts(rows.stream()
                        .map(row -> row.substring(row.indexOf('\t') + 1))
                        .toList());
    }

    /** A row for each line of a table; a line that begins with {@code #} is a comment. */
    private static List<String> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> outcomes(AbstractModel model) {
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < model.getNumOutcomes(); i++) {
            outcomes.add(model.getOutcome(i));
        }
        return outcomes;
    }

    /** The weights of each feature, in the order of their names. OpenNLP gives them in no other way than this. */
    private static Map<String, Context> contexts(AbstractModel model) {
        Map<String, Context> contexts = new TreeMap<>();
        Map<?, ?> byName = (Map<?, ?>) model.getDataStructures()[1];
        byName.forEach((name, context) -> contexts.put((String) name, (Context) context));
        return contexts;
    }
}
