package poalint.report;

import java.io.IOException;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.plan.Position;
import poalint.plan.Source;
import poalint.rule.Finding;
import poalint.rule.Severity;

/** Workflow commands, which GitHub Actions shows as annotations beside the lines of a plan. */
public final class GithubFormat implements ReportFormat {

    /** GitHub shows only so many annotations of a step, so what was not checked comes first, and then the verdicts. */
    @Override
    public void write(Report report, Appendable out) throws IOException {
        for (Unchecked unchecked : report.unchecked()) {
            command(
                    out,
                    "error",
                    place(unchecked.path()),
                    "poa-lint: not checked",
                    Harmless.line(unchecked.reason()) + ".");
        }
        for (PlanReport plan : report.plans()) {
            LintResult result = plan.result();
            boolean passes = plan.gate().passes(result);
            command(
                    out,
                    passes ? "notice" : "error",
                    place(plan.path()) + ",line=1",
                    "poa-lint",
                    "Score " + result.score().total() + " of 100, "
                            + plan.verdict().id() + ". "
                            + (passes ? "Passes the gate." : "Does not pass the gate."));
        }
        for (PlanReport plan : report.plans()) {
            Source source = plan.result().plan().source();
            for (Reported reported : plan.shown(report.minSeverity())) {
                Finding finding = reported.finding();
                command(
                        out,
                        level(finding.severity()),
                        place(plan.path()) + region(source, finding),
                        finding.rule().id(),
                        Harmless.line(finding.message()) + "\n" + Harmless.line(finding.fix()));
            }
        }
    }

    private static String place(String path) {
        return "file=" + property(Harmless.lines(ArtifactUri.relative(path)));
    }

    /** Columns are shown only within one line. */
    private static String region(Source source, Finding finding) {
        Position start = source.position(finding.span().start());
        Position end = source.position(finding.span().end());
        String lines = ",line=" + start.line() + ",endLine=" + end.line();
        return start.line() == end.line() ? lines + ",col=" + start.column() + ",endColumn=" + end.column() : lines;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "notice";
        };
    }

    private static void command(Appendable out, String level, String place, String title, String text)
            throws IOException {
        out.append("::")
                .append(level)
                .append(' ')
                .append(place)
                .append(",title=")
                .append(property(title))
                .append("::")
                .append(data(text))
                .append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
