package poalint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import poalint.issue.Issue;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.lint.SkippedRule;
import poalint.lint.Verdict;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Position;
import poalint.plan.Source;
import poalint.rule.Finding;
import poalint.rule.Severity;
import poalint.score.Score;

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

    /** Below this confidence the reader is asked to look whether the issue type is right. */
    private static final double DOUBTFUL = 0.6;

    private static final int NARROWEST = 40;
    private static final int WIDEST_TEXT = 100;
    private static final int BAR = 20;
    private static final int NEXT_STEPS = 5;

    private final Palette palette;
    private final int width;
    private final Detail detail;

    /**
     * Takes how to write.
     *
     * @param palette the colours
     * @param width the cells of a line
     * @param detail how much to tell
     */
    public TextFormat(Palette palette, int width, Detail detail) {
        this.palette = palette;
        this.width = Math.max(NARROWEST, width);
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
        for (Unchecked unchecked : report.unchecked()) {
            out.append(palette.severity(Severity.ERROR, "not checked"))
                    .append(": ")
                    .append(Cells.harmless(unchecked.path()))
                    .append(": ")
                    .append(Cells.harmless(unchecked.reason()))
                    .append(".\n");
        }
        if (!report.unchecked().isEmpty()) {
            out.append('\n');
        }
        out.append(summary(report)).append('\n');
    }

    private void writeBrief(PlanReport plan, Report report, Appendable out) throws IOException {
        out.append(Cells.harmless(plan.path()))
                .append(": ")
                .append(String.valueOf(plan.result().score().total()))
                .append(" of 100, ")
                .append(verdict(plan.verdict()))
                .append(", ")
                .append(counts(plan.shown(report.minSeverity())))
                .append('\n');
    }

    private void write(PlanReport plan, Report report, Appendable out) throws IOException {
        LintResult result = plan.result();
        out.append(palette.bold(Cells.harmless(plan.path()))).append('\n');
        line(out, "issue", issue(result.issue()));
        line(out, "sections", sections(result.plan()));
        if (!result.plan().outside().isEmpty()) {
            line(out, "not the plan", outside(result.plan()));
        }
        out.append('\n');
        for (Reported reported : plan.shown(report.minSeverity())) {
            write(result.plan().source(), reported, out);
        }
        write(result.score(), plan.verdict(), out);
        writeNextSteps(result, plan.shown(report.minSeverity()), out);
        writeSkipped(result, out);
    }

    private void line(Appendable out, String label, String text) throws IOException {
        String head = String.format(Locale.ROOT, "  %-13s ", label);
        out.append(palette.dim(head)).append(wrapped(text, head.length())).append('\n');
    }

    private static String issue(Issue issue) {
        if (issue.type().isEmpty()) {
            return "not recognised; give it with --issue to check more";
        }
        String title = issue.type().get().title() + " (" + issue.type().get().id() + ")";
        return issue.origin() == Issue.Origin.OPTION
                ? title
                : String.format(
                        Locale.ROOT,
                        "%s, recognised in the text, %.0f%% sure%s",
                        title,
                        issue.confidence() * 100,
                        issue.confidence() < DOUBTFUL ? "; if it is another, give it with --issue" : "");
    }

    private static String sections(Plan plan) {
        if (plan.sections().isEmpty()) {
            return "none found";
        }
        Source source = plan.source();
        String found = plan.sections().stream()
                .map(section -> section.kind().title() + " line "
                        + source.line(section.anchor().start()))
                .collect(Collectors.joining(", "));
        boolean guessed =
                plan.sections().stream().noneMatch(section -> section.heading().isPresent());
        return guessed ? found + " (no headings; told by their content)" : found;
    }

    private static String outside(Plan plan) {
        Source source = plan.source();
        return plan.outside().stream().map(outside -> outside(source, outside)).collect(Collectors.joining(", "));
    }

    private static String outside(Source source, Outside outside) {
        int first = source.line(outside.span().start());
        int last = source.endLine(outside.span());
        String lines = first == last ? "line " + first : "lines " + first + " to " + last;
        return outside.kind().title() + " (" + lines + ")";
    }

    private void write(Source source, Reported reported, Appendable out) throws IOException {
        Finding finding = reported.finding();
        Severity severity = finding.rule().severity();
        List<Excerpt> excerpts = Excerpt.of(source, finding.span(), width - gutter(source) - 3);
        String blank = " ".repeat(gutter(source));
        Position start = source.position(finding.span().start());
        out.append(palette.severity(
                        severity, severity.id() + "[" + finding.rule().id() + "]"))
                .append(palette.dim(" line " + start.line() + ", column " + start.column()))
                .append('\n');
        for (Excerpt excerpt : excerpts) {
            String number = String.format(Locale.ROOT, "%" + gutter(source) + "d", excerpt.line());
            out.append(palette.dim(number + " \u2502 ")).append(excerpt.text()).append('\n');
            out.append(palette.dim(blank + " \u2502 "))
                    .append(" ".repeat(excerpt.from()))
                    .append(palette.severity(severity, "^".repeat(excerpt.cells())))
                    .append('\n');
        }
        String indent = blank + "   ";
        out.append(indent)
                .append(palette.bold(wrapped(finding.message(), indent.length())))
                .append('\n');
        out.append(indent)
                .append(palette.dim("fix: "))
                .append(wrapped(finding.fix(), indent.length() + 5))
                .append('\n');
        for (Finding also : reported.also()) {
            String head = "also " + also.rule().id() + ": ";
            out.append(indent)
                    .append(palette.dim(head))
                    .append(wrapped(also.message(), indent.length() + 5, head.length() - 5))
                    .append('\n');
        }
        out.append('\n');
    }

    private static int gutter(Source source) {
        return Math.max(2, Integer.toString(source.lineCount()).length());
    }

    private void write(Score score, Verdict verdict, Appendable out) throws IOException {
        out.append(palette.bold("Score " + score.total() + " of 100"))
                .append(", ")
                .append(verdict(verdict))
                .append('\n');
        for (Score.CategoryScore category : score.categories()) {
            int filled = (int) Math.round(BAR * category.score() / category.points());
            out.append(String.format(Locale.ROOT, "  %-12s ", category.name()))
                    .append(palette.good("\u2588".repeat(filled)))
                    .append(palette.dim("\u2591".repeat(BAR - filled)))
                    .append(String.format(Locale.ROOT, " %4.1f of %4.1f", category.score(), category.points()))
                    .append('\n');
        }
        out.append('\n');
    }

    private void writeNextSteps(LintResult result, List<Reported> shown, Appendable out) throws IOException {
        List<Reported> steps = shown.stream()
                .filter(reported -> reported.gain() > 0)
                .sorted(Comparator.comparing((Reported reported) -> -reported.gain())
                        .thenComparing(Reported::finding, Finding.ORDER))
                .limit(NEXT_STEPS)
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        out.append(palette.bold("What gains most")).append('\n');
        Source source = result.plan().source();
        for (Reported step : steps) {
            String head = String.format(
                    Locale.ROOT,
                    "  +%-4.1f line %-" + gutter(source) + "d ",
                    step.gain(),
                    source.line(step.finding().span().start()));
            String rule = "(" + step.finding().rule().id() + ")";
            String text = wrapped(step.finding().rule().summary() + " " + rule, head.length());
            out.append(palette.good(head))
                    .append(text.replace(rule, palette.dim(rule)))
                    .append('\n');
        }
        out.append('\n');
    }

    private void writeSkipped(LintResult result, Appendable out) throws IOException {
        List<SkippedRule> skipped = result.skipped();
        if (skipped.isEmpty()) {
            return;
        }
        if (detail != Detail.FULL) {
            String rules = skipped.size() == 1 ? "1 rule was" : skipped.size() + " rules were";
            out.append(palette.dim(rules + " skipped; --verbose tells which and why."))
                    .append("\n\n");
            return;
        }
        out.append(palette.bold("Skipped rules")).append('\n');
        for (SkippedRule rule : skipped) {
            out.append("  ")
                    .append(rule.rule())
                    .append(": ")
                    .append(rule.reason())
                    .append('\n');
        }
        out.append('\n');
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> palette.severity(Severity.ERROR, "blocked");
            case REVISE -> palette.severity(Severity.WARNING, "revise");
            case READY -> palette.good("ready");
        };
    }

    private static String counts(List<Reported> shown) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = shown.stream()
                    .filter(reported -> reported.finding().rule().severity() == severity)
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

    private String wrapped(String text, int indent) {
        return wrapped(text, indent, 0);
    }

    /** The text broken at the width; all lines but the first are indented, and the first is shorter by {@code used}. */
    private String wrapped(String text, int indent, int used) {
        int room = Math.max(20, Math.min(width, WIDEST_TEXT + indent) - indent);
        String held = "\u0001".repeat(Math.max(0, Math.min(used, room - 1)));
        String filler = held.isEmpty() ? "" : held + " ";
        String broken = WordUtils.wrap(filler + Cells.harmless(text), room, "\n" + " ".repeat(indent), false);
        return broken.substring(Math.min(broken.length(), filler.length()));
    }
}
