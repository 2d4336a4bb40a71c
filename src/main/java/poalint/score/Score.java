package poalint.score;

import java.util.List;

/**
 * How far a plan is from good.
 *
 * @param total 0 to 100
 * @param categories the parts of the total, which add up to it, by name
 */
public record Score(int total, List<CategoryScore> categories) {

    /** The version of the formula; a change of the formula changes it. */
    public static final String VERSION = "poa-score/1";

    /** Copies the list. */
    public Score {
        categories = List.copyOf(categories);
    }

    /**
     * The share of one category of rules.
     *
     * @param name the category
     * @param score what the plan earns, in points with one decimal
     * @param points what a plan without fault earns, in points with one decimal
     */
    public record CategoryScore(String name, double score, double points) {}
}
