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

    /**
     * How much two sentences in their blocks are alike.
     *
     * @param least from where on it matters; what is less is 0
     */
    static double between(Unit earlier, Unit later, double least) {
        Content said = later.content();
        boolean block = said.words().total() >= LEAST_COVERED
                && earlier.block().sentences().size() > 1;
        double cover = block
                ? COVER
                        * earlier.around().words().common(said.words())
                        / said.words().total()
                : 0;
        double words = words(earlier.content(), said);
        if (Math.max(words, cover) < least) {
            return 0; // all else can only make it less
        }
        double alike = words
                * arguments(earlier.content(), said)
                * verbs(earlier.content(), said)
                * agreement(earlier.content(), said);
        if (block) {
            // Of a block that covers the sentence, the most alike of its sentences is the twin.
            double covered = cover * agreement(earlier.around(), said);
            alike = Math.max(alike, covered - TWIN + TWIN * alike);
        }
        return alike < least ? 0 : alike;
    }

    /** Whether two sentences are as much alike as that. */
    static boolean reaches(double least, Content earlier, Content later) {
        double words = words(earlier, later);
        return words >= least
                && words * arguments(earlier, later) * verbs(earlier, later) * agreement(earlier, later) >= least;
    }

    /** How much their words are alike. */
    private static double words(Content earlier, Content later) {
        if (Math.min(earlier.words().total(), later.words().total()) < LEAST_CONTENT) {
            return 0;
        }
        double dice = earlier.words().dice(later.words());
        double core = CORE * earlier.core().dice(later.core());
        return Math.max(dice, core);
    }

    /** Where each names a thing that the other does not, they speak of two things. */
    private static double arguments(Content earlier, Content later) {
        boolean apart = !later.words().stems().containsAll(earlier.things())
                && !earlier.words().stems().containsAll(later.things());
        return apart ? OTHER_ARGUMENT : 1;
    }

    private static double verbs(Content earlier, Content later) {
        if (earlier.heads().isEmpty()
                || later.heads().isEmpty()
                || share(earlier.heads(), later.heads())
                || share(earlier.heads(), later.words().stems())
                || share(later.heads(), earlier.words().stems())) {
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
