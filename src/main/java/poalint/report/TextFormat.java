package poalint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.lint.SkippedRule;
import poalint.lint.Suppressed;
import poalint.plan.Source;
import poalint.rule.Severity;

/** Text for people: each finding under the words that it is about, then the score and what to do first. */
public final class TextFormat implements ReportFormat {

    /** How much is told. */
    public enum Detail {
        /** One line a plan. */
        BRIEF,
        /** Findings, score, next steps. */
        NORMAL,
        /** Also what was skipped, and why. */
        FULL
    }

    private final Page page;
    private final Detail detail;

    /**
     * Takes how to write.
     *
     * @param palette the colours
     * @param width the cells of a line
     * @param detail how much to tell
     */
    public TextFormat(Palette palette, int width, Detail detail) {
        this.page = new Page(palette, width);
        this.detail = detail;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        for (PlanReport plan : report.plans()) {
            if (detail == Detail.BRIEF) {
                writeBrief(plan, report, out);
            } else {
                write(plan, report, out);
            }
        }
        if (detail != Detail.BRIEF) {
            new PlanTable(page).write(report, out);
        }
        for (Unchecked unchecked : report.unchecked()) {
            out.append(page.palette().severity(Severity.ERROR, "not checked"))
                    .append(": ")
                    .append(Harmless.line(unchecked.path()))
                    .append(": ")
                    .append(Harmless.line(unchecked.reason()))
                    .append(".\n");
        }
        if (!report.unchecked().isEmpty()) {
            out.append('\n');
        }
        out.append(summary(report)).append('\n');
    }

    private void writeBrief(PlanReport plan, Report report, Appendable out) throws IOException {
        out.append(Harmless.line(plan.path()))
                .append(": ")
                .append(String.valueOf(plan.result().score().total()))
                .append(" of 100, ")
                .append(page.palette().verdict(plan.verdict()))
                .append(", ")
                .append(counts(plan.shown(report.minSeverity())))
                .append('\n');
    }

    private void write(PlanReport plan, Report report, Appendable out) throws IOException {
        LintResult result = plan.result();
        Source source = result.plan().source();
        List<Reported> shown = plan.shown(report.minSeverity());
        new HeadText(page, detail).write(plan.path(), result, out);
        FindingText findings = new FindingText(page);
        for (Reported reported : shown) {
            findings.write(result.plan(), reported, out);
        }
        new ChecklistText(page).write(result.judged(), out);
        new MatrixText(page).write(source, result.judged().matrix(), out);
        ScoreText score = new ScoreText(page);
        score.write(result.score(), plan.verdict(), out);
        score.writeNextSteps(result, shown, out);
        writeSuppressed(result, out);
        writeSkipped(result, out);
    }

    private void writeSuppressed(LintResult result, Appendable out) throws IOException {
        List<Suppressed> suppressed = result.suppressed();
        if (suppressed.isEmpty()) {
            return;
        }
        out.append(page.palette().bold("Suppressed findings"))
                .append(": ")
                .append(String.valueOf(suppressed.size()))
                .append("; with them the score is ")
                .append(String.valueOf(result.strict().total()))
                .append(detail == Detail.FULL ? "\n" : " (--verbose names them)\n");
        if (detail == Detail.FULL) {
            Source source = result.plan().source();
            for (Suppressed each : suppressed) {
                String head = "  line " + source.line(each.finding().span().start()) + " "
                        + each.finding().rule().id() + ": ";
                out.append(head)
                        .append(page.wrapped(each.by().reason(), 4, head.length() - 4))
                        .append('\n');
            }
        }
        out.append('\n');
    }

    private void writeSkipped(LintResult result, Appendable out) throws IOException {
        List<SkippedRule> skipped = result.skipped();
        if (skipped.isEmpty() || detail != Detail.FULL) {
            return;
        }
        out.append(page.palette().bold("Skipped rules")).append('\n');
        for (SkippedRule rule : skipped) {
            out.append("  ")
                    .append(rule.rule())
                    .append(": ")
                    .append(rule.reason())
                    .append('\n');
        }
        out.append('\n');
    }

    private static String counts(List<Reported> shown) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = shown.stream()
                    .filter(reported -> reported.finding().severity() == severity)
                    .count();
            counts.add(count + " " + severity.id() + (count == 1 ? "" : "s"));
        }
        return String.join(", ", counts);
    }

    private static String summary(Report report) {
        int plans = report.plans().size();
        List<Reported> shown = report.plans().stream()
                .flatMap(plan -> plan.shown(report.minSeverity()).stream())
                .toList();
        String hidden = report.hidden() == 0 ? "" : " (" + report.hidden() + " hidden)";
        String left =
                report.unchecked().isEmpty() ? "" : "; " + report.unchecked().size() + " not checked";
        return plans + (plans == 1 ? " plan" : " plans") + " checked: " + counts(shown) + hidden + left + ". "
                + (report.passed() ? "Passes the gate." : "Does not pass the gate.");
    }
}
