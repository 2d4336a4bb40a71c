package poalint.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import poalint.Agreement;
import poalint.Bench;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Source;

/** Measures how well concrete steps are told from vague ones, on labelled sentences. */
public final class ConcretenessEvaluation {

    private ConcretenessEvaluation() {}

    /**
     * Prints precision, recall and F1 of the vague label, and what is wrong.
     *
     * @param args the file of label and sentence, tab-separated
     * @throws IOException where it cannot be read
     */
    public static void main(String... args) throws IOException {
        Agreement vagueness = Agreement.NONE;
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            List<String> columns = List.of(line.split("\t"));
            if (columns.get(0).equals("label")) {
                continue;
            }
            boolean vague = columns.get(0).equals("vague");
            boolean read = concreteness(columns.get(1)) < 1;
            vagueness = vagueness.plus(
                    new Agreement(vague && read ? 1 : 0, !vague && read ? 1 : 0, vague && !read ? 1 : 0));
            if (vague != read) {
                wrong.add(line);
            }
        }
        System.out.println("  vague steps  " + vagueness);
        wrong.forEach(line -> System.out.println("  " + line));
    }

    private static int concreteness(String sentence) {
        Plan plan = Bench.parser().parse(new Source("Actions taken:\n- " + sentence + "\n"));
        return plan.blocks(Part.ACTIONS_TAKEN).stream()
                .flatMap(block -> block.sentences().stream())
                .mapToInt(each -> Concreteness.of(plan.source(), each))
                .max()
                .orElse(0);
    }
}
