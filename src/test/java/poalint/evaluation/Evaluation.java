package poalint.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import poalint.check.ConcretenessEvaluation;
import poalint.check.DuplicatesEvaluation;
import poalint.language.SellerEvaluation;
import poalint.language.TreebankEvaluation;
import poalint.yaml.YamlMap;

/** Prints every figure by which the program is judged, with what is still wrong. */
final class Evaluation {

    private Evaluation() {}

    /**
     * Measures everything.
     *
     * @param args the folder of the data: {@code data/treebanks}, {@code eval/*.tsv}, {@code eval/plans} and {@code
     *     rules.tsv}
     * @throws IOException where something cannot be read
     */
    public static void main(String... args) throws IOException {
        Path data = Path.of(args[0]);
        System.out.println("Verb groups and clauses, on treebanks");
        TreebankEvaluation.main(data.resolve("data/treebanks").toString());
        System.out.println("Main clauses, on sellers' sentences");
        SellerEvaluation.main(data.resolve("eval/tense.tsv").toString());
        System.out.println("Repetitions");
        DuplicatesEvaluation.main(data.resolve("eval/duplicates.tsv").toString(), shippedSimilarity());
        System.out.println("Concreteness");
        ConcretenessEvaluation.main(data.resolve("eval/specificity.tsv").toString());
        System.out.println("Findings, on labelled plans");
        PlansEvaluation plans = new PlansEvaluation(data.resolve("rules.tsv"));
        plans.run(data.resolve("eval/plans"));
        plans.print(System.out);
    }

    private static String shippedSimilarity() throws IOException {
        String rule = "/poalint/rules/duplication/cross-section.yaml";
        try (InputStream file = Evaluation.class.getResourceAsStream(rule)) {
            if (file == null) {
                throw new IOException(rule + " is not on the class path");
            }
            YamlMap map = YamlMap.parse(rule, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return map.requiredMap("check").requiredMap("similarity").text("least");
        }
    }
}
