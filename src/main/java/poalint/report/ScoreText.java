package poalint.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
            out.append(String.format(Locale.ROOT, "  %-12s ", category.name()))
                    .append(page.palette().good("\u2588".repeat(filled)))
                    .append(page.palette().dim("\u2591".repeat(BAR - filled)))
                    .append(String.format(Locale.ROOT, " %4.1f of %4.1f", category.score(), category.points()))
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
            String head = String.format(
                    Locale.ROOT,
                    "  +%-4.1f line %-" + FindingText.gutter(source) + "d ",
                    step.gain(),
                    source.line(step.finding().span().start()));
            String rule = "(" + step.finding().rule().id() + ")";
            String text = page.wrapped(step.finding().rule().summary() + " " + rule, head.length());
            out.append(page.palette().good(head))
                    .append(text.replace(rule, page.palette().dim(rule)))
                    .append('\n');
        }
        out.append('\n');
    }
}
