package poalint.report;

import java.io.IOException;
import java.util.List;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.lint.Verdict;
import poalint.plan.Source;
import poalint.score.Score;

/**
 * The score by category, and the steps that gain most.
 *
 * @param page what it is written on
 */
record ScoreText(Page page) {

    private static final int BAR = 20;

    void write(Score score, Verdict verdict, Appendable out) throws IOException {
        out.append(page.palette().bold("Score " + score.total() + " of 100"))
                .append(", ")
                .append(page.palette().verdict(verdict))
                .append('\n');
        for (Score.CategoryScore category : score.categories()) {
            int filled = (int) Math.round(BAR * category.score() / category.points());
            out.append("  " + Cells.left(category.name(), 12) + " ")
                    .append(page.palette().good("\u2588".repeat(filled)))
                    .append(page.palette().dim("\u2591".repeat(BAR - filled)))
                    .append(" " + Cells.right(Decimal.of(category.score(), 1), 4))
                    .append(" of " + Cells.right(Decimal.of(category.points(), 1), 4))
                    .append('\n');
        }
        out.append('\n');
    }

    void writeNextSteps(LintResult result, List<Reported> shown, Appendable out) throws IOException {
        List<Reported> steps = NextSteps.of(shown);
        if (steps.isEmpty()) {
            return;
        }
        out.append(page.palette().bold("What gains most")).append('\n');
        Source source = result.plan().source();
        for (Reported step : steps) {
            String line = Integer.toString(source.line(step.finding().span().start()));
            String head = "  +" + Cells.left(Decimal.of(step.gain(), 1), 4) + " line "
                    + Cells.left(line, FindingText.gutter(source)) + " ";
            String rule = "(" + step.finding().rule().id() + ")";
            String text = page.wrapped(step.finding().rule().summary() + " " + rule, head.length());
            out.append(page.palette().good(head))
                    .append(text.replace(rule, page.palette().dim(rule)))
                    .append('\n');
        }
        out.append('\n');
    }
}
