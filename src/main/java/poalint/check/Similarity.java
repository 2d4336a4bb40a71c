package poalint.check;

import java.util.Map;
import java.util.Set;
import poalint.check.SimilarityKind.Unit;

/**
 * How much two sentences say the same, 0 to 1, whatever their tense and voice.
 *
 * <p>Weighted overlap of stemmed content words: Dice's coefficient of the two sentences, or how far the earlier block
 * covers the later sentence, whichever is more. Sentences whose verbs differ, or that name different numbers, orders or
 * carriers, are less alike than their words.
 */
final class Similarity {

    /** A sentence with less content than this is too short to be a repetition. */
    private static final double LEAST_CONTENT = 2.4;

    /** Of a cover by a whole block less is sure than of a likeness of sentences. */
    private static final double COVER = 0.95;

    private static final double LEAST_COVERED = 3.5;

    private static final double TWIN = 0.02;

    /** Two sentences whose first clauses are alike are a little less alike than those. */
    private static final double CORE = 0.85;

    private static final double OTHER_ARGUMENT = 0.8;
    private static final double OTHER_VERB = 0.65;
    private static final double OTHER_LIGHT_VERB = 0.95;
    private static final double OTHER_FACT = 0.5;

    private Similarity() {}

    static double between(Unit earlier, Unit later) {
        double alike = between(earlier.content(), later.content());
        Content said = later.content();
        if (said.total() < LEAST_COVERED || earlier.block().sentences().size() < 2) {
            return alike;
        }
        double cover = COVER * common(earlier.around().words(), said.words()) / said.total();
        double covered = cover * agreement(earlier.around(), said);
        // Of a block that covers the sentence, the most alike of its sentences is the twin.
        return Math.max(alike, covered - TWIN + TWIN * alike);
    }

    static double between(Content earlier, Content later) {
        if (Math.min(earlier.total(), later.total()) < LEAST_CONTENT) {
            return 0;
        }
        double dice = dice(earlier.words(), later.words(), earlier.total() + later.total());
        double core = CORE * dice(earlier.core(), later.core(), total(earlier.core()) + total(later.core()));
        return Math.max(dice, core) * arguments(earlier, later) * verbs(earlier, later) * agreement(earlier, later);
    }

    private static double dice(Map<String, Double> a, Map<String, Double> b, double all) {
        return all == 0 ? 0 : 2 * common(a, b) / all;
    }

    private static double common(Map<String, Double> a, Map<String, Double> b) {
        double common = 0;
        for (Map.Entry<String, Double> word : b.entrySet()) {
            Double other = a.get(word.getKey());
            common += other == null ? 0 : Math.min(other, word.getValue());
        }
        return common;
    }

    static double total(Map<String, Double> words) {
        double total = 0;
        for (double weight : words.values()) {
            total += weight;
        }
        return total;
    }

    /** Where each names a thing that the other does not, they speak of two things. */
    private static double arguments(Content earlier, Content later) {
        boolean apart = !later.words().keySet().containsAll(earlier.things())
                && !earlier.words().keySet().containsAll(later.things());
        return apart ? OTHER_ARGUMENT : 1;
    }

    private static double verbs(Content earlier, Content later) {
        if (earlier.heads().isEmpty()
                || later.heads().isEmpty()
                || share(earlier.heads(), later.heads())
                || share(earlier.heads(), later.words().keySet())
                || share(later.heads(), earlier.words().keySet())) {
            return 1;
        }
        return earlier.light() || later.light() ? OTHER_LIGHT_VERB : OTHER_VERB;
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static double agreement(Content earlier, Content later) {
        for (Map.Entry<String, Set<String>> kind : later.facts().entrySet()) {
            Set<String> others = earlier.facts().get(kind.getKey());
            if (others != null && !share(kind.getValue(), others)) {
                return OTHER_FACT;
            }
        }
        return 1;
    }
}
