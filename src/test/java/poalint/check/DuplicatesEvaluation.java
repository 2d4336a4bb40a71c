package poalint.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import poalint.Agreement;
import poalint.Bench;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Source;

/** Measures the likeness of steps on labelled pairs: copies against steps that only share words. */
public final class DuplicatesEvaluation {

    private DuplicatesEvaluation() {}

    /**
     * Prints precision, recall and F1 at several thresholds, and what is wrong at the shipped one.
     *
     * @param args the file of label and two sentences, tab-separated; the threshold
     * @throws IOException where it cannot be read
     */
    public static void main(String... args) throws IOException {
        double shipped = Double.parseDouble(args[1]);
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            List<String> columns = List.of(line.split("\t"));
            if (!columns.get(0).equals("label")) {
                pairs.add(new Pair(
                        columns.get(0), columns.get(1), columns.get(2), alike(columns.get(1), columns.get(2))));
            }
        }
        for (double least = 0.55; least < 0.86; least += 0.03) {
            print(pairs, least);
        }
        System.out.println("shipped");
        print(pairs, shipped);
        for (Pair pair : pairs) {
            if (pair.label().equals("duplicate") != pair.alike() >= shipped) {
                System.out.printf(
                        Locale.ROOT, "  %-10s %.2f  %s  /  %s%n", pair.label(), pair.alike(), pair.a(), pair.b());
            }
        }
    }

    private static void print(List<Pair> pairs, double least) {
        Agreement agreement = pairs.stream().map(pair -> pair.agreement(least)).reduce(Agreement.NONE, Agreement::plus);
        System.out.printf(Locale.ROOT, "  from %.2f  %s%n", least, agreement);
    }

    private static double alike(String a, String b) {
        Plan plan = Bench.parser().parse(new Source("Actions taken:\n- " + a + "\n\nPrevention:\n- " + b + "\n"));
        List<Block> first = plan.blocks(Part.ACTIONS_TAKEN);
        List<Block> second = plan.blocks(Part.PREVENTION);
        if (first.isEmpty()
                || second.isEmpty()
                || first.get(0).sentences().isEmpty()
                || second.get(0).sentences().isEmpty()) {
            return 0;
        }
        return Similarity.between(
                SimilarityKind.units(first.get(0)).get(0),
                SimilarityKind.units(second.get(0)).get(0),
                0);
    }

    private record Pair(String label, String a, String b, double alike) {

        Agreement agreement(double least) {
            boolean copy = label.equals("duplicate");
            boolean found = alike >= least;
            return new Agreement(copy && found ? 1 : 0, !copy && found ? 1 : 0, copy && !found ? 1 : 0);
        }
    }
}
