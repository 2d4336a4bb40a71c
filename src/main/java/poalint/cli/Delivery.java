package poalint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poalint.lint.Gate;
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
import poalint.report.TextFormat.Detail;
import poalint.report.Unchecked;

/**
 * Where the report of a run goes.
 *
 * @param environment the streams
 * @param targets the formats, with their files
 * @param palette the colours of standard output
 * @param content what reports may tell
 * @param notice the notice that was named
 * @param rules the rules that were named
 */
record Delivery(
        Environment environment,
        List<OutputTarget> targets,
        Palette palette,
        Content content,
        Optional<String> notice,
        Optional<Path> rules) {

    /**
     * Writes the report to each target.
     *
     * @param report the report
     * @throws CannotCheckException where it cannot be written, or would take the place of something else
     */
    void deliver(Report report) throws CannotCheckException {
        spare(report);
        boolean told = false;
        List<String> problems = new ArrayList<>();
        for (OutputTarget target : targets) {
            try {
                target.write(report, format(target, report), environment.out());
            } catch (IOException e) {
                problems.add("the report cannot be written to "
                        + target.file().map(Path::toString).orElse("standard output") + ": " + reason(e));
            }
            told |= target.format().equals("text") && target.file().isEmpty();
        }
        if (!told) {
            // Who reads a machine's report still has to learn at once what was not checked.
            for (Unchecked unchecked : report.unchecked()) {
                environment.err().println("poa-lint: " + unchecked.path() + ": " + unchecked.reason() + ".");
            }
        }
        // One that cannot be written does not keep the others from being written.
        if (!problems.isEmpty()) {
            throw new CannotCheckException(String.join("; ", problems));
        }
    }

    /** A slip in the command line must not cost somebody a plan, a rule file or the other report. */
    private void spare(Report report) throws CannotCheckException {
        List<String> plans = Stream.of(
                        notice.stream(),
                        report.plans().stream().map(PlanReport::path),
                        report.plans().stream().map(plan -> plan.path().replaceFirst("\\.txt$", ".notice.txt")),
                        report.unchecked().stream().map(Unchecked::path))
                .flatMap(paths -> paths)
                .toList();
        List<Path> files = new ArrayList<>();
        for (OutputTarget target : targets) {
            Optional<String> plan = plans.stream().filter(target::isAt).findFirst();
            if (plan.isPresent()) {
                throw new CannotCheckException("the report would overwrite " + plan.get() + "; give it another name");
            }
            if (rules.filter(target::isIn).isPresent()) {
                throw new CannotCheckException(
                        "the report would be written into the rules at " + rules.get() + "; give it another place");
            }
            Optional<Path> file =
                    target.file().map(each -> each.toAbsolutePath().normalize());
            if (file.filter(files::contains).isPresent()) {
                throw new CannotCheckException(
                        "two reports would be written to " + target.file().get() + "; give each a file of its own");
            }
            file.ifPresent(files::add);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission to write there is denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.toString() : reason;
    }

    private ReportFormat format(OutputTarget target, Report report) {
        return switch (target.format()) {
            case "json" -> new JsonFormat(Version.number());
            case "sarif" -> new SarifFormat(Version.number(), ExitStatus.of(report), content.snippets());
            case "junit" -> new JunitFormat(content.gate());
            case "csv" -> new CsvFormat();
            case "github" -> new GithubFormat(content.gate());
            default ->
                new TextFormat(
                        target.file().isPresent() ? new Palette(false) : palette,
                        environment.columns(),
                        content.detail());
        };
    }

    /**
     * What reports may tell.
     *
     * @param detail how much the text tells
     * @param gate what decides whether a plan passes
     * @param snippets whether the report for code scanning may quote the plan
     */
    record Content(Detail detail, Gate gate, boolean snippets) {}
}
