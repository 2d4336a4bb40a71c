package poalint.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import poalint.cli.Workbench;
import poalint.lint.CaseReader;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.report.Palette;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.TextFormat;
import poalint.rule.Case;
import poalint.rule.Rule;
import poalint.rule.Severity;

/**
 * One run in its parts, in a JVM that has just started, on standard error. It does twice what a run does once: what the
 * second time is cheaper by went into loading classes and into code that was not compiled yet. Then it waits until
 * standard input ends, so that the JVM can be asked for its own counters. Without a plan it does nothing at all.
 */
public final class ColdRun {

    private ColdRun() {}

    /** The plan. */
    public static void main(String... args) throws IOException {
        if (args.length > 0) {
            parts("first", args[0]);
            parts("second", args[0]);
            while (System.in.read() >= 0) {
                // Until it ends.
            }
        }
    }

    private static void parts(String time, String plan) throws IOException {
        long start = System.nanoTime();
        Workbench workbench = Workbench.shipped();
        long loaded = System.nanoTime();
        CaseReader cases = workbench.cases();
        long models = System.nanoTime();
        Source source = new Source(Files.readString(Path.of(plan)));
        Submission submission = Submission.of(source, LocalDate.now());
        Case judged = cases.read(submission);
        long analysed = System.nanoTime();
        int found = 0;
        for (Rule rule : workbench.catalogue().rules()) {
            if (!rule.needsNotice()) {
                found += rule.check().find(judged).size();
            }
        }
        long ruled = System.nanoTime();
        // Reads and rules once more, for the score; that is in no part.
        LintResult result = new Linter(cases, workbench.catalogue().rules()).lint(submission);
        long reading = System.nanoTime();
        Gate gate = new Gate(Optional.of(Severity.ERROR), OptionalInt.empty());
        Report report = new Report(
                List.of(new PlanReport(plan, result, gate)),
                List.of(),
                Severity.SUGGESTION,
                gate.passes(result));
        // Not closed: the second time writes there as well.
        Writer out = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        new TextFormat(new Palette(false), 100, TextFormat.Detail.NORMAL).write(report, text);
        out.append(text).flush();
        long written = System.nanoTime();
        PrintStream err = System.err;
        print(err, time, "rule files", loaded - start);
        print(err, time, "models", models - loaded);
        print(err, time, "analysis", analysed - models);
        print(err, time, "rules", ruled - analysed);
        print(err, time, found == 0 ? "output of nothing" : "output", written - reading);
    }

    private static void print(PrintStream err, String time, String part, long nanos) {
        err.println(time + "\t" + part + "\t" + nanos / 1000);
    }
}
