package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import poalint.Bench;
import poalint.html.HtmlFormat;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.report.CsvFormat;
import poalint.report.GithubFormat;
import poalint.report.JsonFormat;
import poalint.report.JunitFormat;
import poalint.report.Palette;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.ReportFormat;
import poalint.report.SarifFormat;
import poalint.report.TextFormat;
import poalint.rule.Occasion;
import poalint.rule.Severity;

/** The shipped rules and all formats. */
final class Linting {

    private static final Linter LINTER = Bench.linter(Bench.catalogue().rules());
    private static final Gate GATE = new Gate(Optional.of(Severity.ERROR), OptionalInt.empty());
    private static final int NARROW = 10;
    private static final int WIDE = 100;
    private static final String VERSION = "1";

    private static final List<ReportFormat> FORMATS = List.of(
            new TextFormat(new Palette(true), NARROW, TextFormat.Detail.FULL),
            new TextFormat(new Palette(false), WIDE, TextFormat.Detail.NORMAL),
            new TextFormat(new Palette(false), WIDE, TextFormat.Detail.BRIEF),
            new JsonFormat(VERSION),
            new SarifFormat(VERSION, 1, true),
            new CsvFormat(),
            new GithubFormat(),
            new JunitFormat(),
            new HtmlFormat(VERSION));

    private Linting() {}

    /** What the rules find in a plan. */
    static LintResult of(Source plan) {
        return LINTER.lint(Submission.of(plan, Bench.TODAY));
    }

    /** What the rules find in a plan that answers a notice. */
    static LintResult of(Source plan, Source notice) {
        return LINTER.lint(new Submission(plan, Optional.of(notice), Optional.empty(), Occasion.on(Bench.TODAY)));
    }

    /** Writes a result in every format. */
    static void write(LintResult result) {
        Report report = new Report(
                List.of(new PlanReport("plan.txt", result, GATE)), List.of(), Severity.SUGGESTION, GATE.passes(result));
        for (ReportFormat format : FORMATS) {
            StringBuilder out = new StringBuilder();
            try {
                format.write(report, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(out).as("%s", format.getClass()).isNotEmpty();
        }
    }
}
