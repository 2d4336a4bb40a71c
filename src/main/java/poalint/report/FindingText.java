package poalint.report;

import java.io.IOException;
import java.util.List;
import poalint.lint.Reported;
import poalint.plan.Place;
import poalint.plan.Plan;
import poalint.plan.Position;
import poalint.plan.Source;
import poalint.rule.Finding;
import poalint.rule.Severity;

/**
 * A finding under the words that it is about.
 *
 * @param page what it is written on
 */
record FindingText(Page page) {

    void write(Plan plan, Reported reported, Appendable out) throws IOException {
        Source source = plan.source();
        Finding finding = reported.finding();
        Severity severity = finding.severity();
        List<Excerpt> excerpts = Excerpt.of(source, finding.span(), page.width() - gutter(source) - 3);
        String blank = " ".repeat(gutter(source));
        Position start = source.position(finding.span().start());
        out.append(page.palette()
                        .severity(severity, severity.id() + "[" + finding.rule().id() + "]"))
                .append(page.palette().dim(" " + place(plan, finding, start)))
                .append('\n');
        for (Excerpt excerpt : excerpts) {
            String number = Cells.right(Integer.toString(excerpt.line()), gutter(source));
            out.append(page.palette().dim(number + " \u2502 "))
                    .append(excerpt.text())
                    .append('\n');
            out.append(page.palette().dim(blank + " \u2502 "))
                    .append(" ".repeat(excerpt.from()))
                    .append(page.palette().severity(severity, "^".repeat(excerpt.cells())))
                    .append('\n');
        }
        String indent = blank + "   ";
        out.append(indent)
                .append(page.palette().bold(page.wrapped(finding.message(), indent.length())))
                .append('\n');
        out.append(indent)
                .append(page.palette().dim("fix: "))
                .append(page.wrapped(finding.fix(), indent.length() + 5))
                .append('\n');
        for (Finding also : reported.also()) {
            String head = "also " + also.rule().id() + ": ";
            out.append(indent)
                    .append(page.palette().dim(head))
                    .append(page.wrapped(also.message(), indent.length() + 5, head.length() - 5))
                    .append('\n');
        }
        out.append('\n');
    }

    /** The reader of a document looks for a paragraph; lines are those of its text view. */
    private static String place(Plan plan, Finding finding, Position start) {
        String line = "line " + start.line() + ", column " + start.column();
        return Place.of(plan, finding.span())
                .map(place -> Harmless.line(place) + " (" + line + ")")
                .orElse(line);
    }

    static int gutter(Source source) {
        return Math.max(2, Integer.toString(source.lineCount()).length());
    }
}
