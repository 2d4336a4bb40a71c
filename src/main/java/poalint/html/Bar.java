package poalint.html;

import java.util.Comparator;
import java.util.List;
import poalint.report.Decimal;
import poalint.score.Score;

/**
 * The share of one category in the score.
 *
 * @param name the category
 * @param meaning what it is about; empty where the page has no words for it
 * @param score what the plan earns
 * @param points what a plan without fault earns
 * @param filled the length of the bar, 0 to {@link #LENGTH}
 * @param whole the length that it would have without fault
 */
public record Bar(String name, String meaning, String score, String points, String filled, String whole) {

    /** The length of the longest bar. */
    public static final int LENGTH = 100;

    /** The bars of a score; where most is to be gained comes first. */
    static List<Bar> of(Score score, Glossary glossary) {
        double most = score.categories().stream()
                .mapToDouble(Score.CategoryScore::points)
                .max()
                .orElse(1);
        return score.categories().stream()
                .sorted(Comparator.comparing((Score.CategoryScore each) -> each.score() - each.points())
                        .thenComparing(Score.CategoryScore::name))
                .map(each -> new Bar(
                        each.name(),
                        glossary.meaning(each.name()),
                        tenths(each.score()),
                        tenths(each.points()),
                        tenths(LENGTH * each.score() / most),
                        tenths(LENGTH * each.points() / most)))
                .toList();
    }

    private static String tenths(double value) {
        return Decimal.of(value, 1);
    }
}
