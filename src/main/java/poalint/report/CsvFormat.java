package poalint.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Collectors;
import poalint.lint.Reported;
import poalint.plan.Position;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.rule.Finding;

/**
 * CSV (RFC 4180) for spreadsheets: a row for each plan, each finding, and each input that was not checked.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises.
 */
public final class CsvFormat implements ReportFormat {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public void write(Report report, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "kind",
                    "path",
                    "score",
                    "verdict",
                    "line",
                    "column",
                    "endLine",
                    "endColumn",
                    "severity",
                    "rule",
                    "section",
                    "message",
                    "fix",
                    "gain",
                    "alsoRules");
            for (PlanReport plan : report.plans()) {
                String score = String.valueOf(plan.result().score().total());
                write(csv, "plan", plan.path(), score, plan.verdict().id(), "", "", "", "", "", "", "", "", "", "", "");
                for (Reported reported : plan.shown(report.minSeverity())) {
                    write(csv, plan, score, reported);
                }
            }
            for (Unchecked unchecked : report.unchecked()) {
                String path = unchecked.path();
                write(csv, "unchecked", path, "", "", "", "", "", "", "", "", "", unchecked.reason(), "", "", "");
            }
        }
        out.append(text.toString());
    }

    private static void write(CsvWriter csv, PlanReport plan, String score, Reported reported) {
        Finding finding = reported.finding();
        Source source = plan.result().plan().source();
        Position start = source.position(finding.span().start());
        Position end = source.position(finding.span().end());
        write(
                csv,
                "finding",
                plan.path(),
                score,
                plan.verdict().id(),
                String.valueOf(start.line()),
                String.valueOf(start.column()),
                String.valueOf(end.line()),
                String.valueOf(end.column()),
                finding.severity().id(),
                finding.rule().id(),
                finding.section().map(SectionKind::id).orElse(""),
                finding.message(),
                finding.fix(),
                Decimal.of(reported.gain(), 1),
                reported.also().stream().map(also -> also.rule().id()).collect(Collectors.joining(" ")));
    }

    private static void write(CsvWriter csv, String... cells) {
        String[] safe = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String cell = Harmless.lines(cells[i]);
            safe[i] = isFormula(cell) ? "'" + cell : cell;
        }
        csv.writeRecord(safe);
    }

    /** Some programs take the blanks away before they look, and nobody sees the characters without width. */
    private static boolean isFormula(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (FORMULA.indexOf(c) >= 0) {
                return true;
            }
            boolean passedOver = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
            if (!passedOver) {
                return false;
            }
        }
        return false;
    }
}
