package poalint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poalint.config.Configuration;
import poalint.document.Format;
import poalint.html.HtmlFormat;
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
import poalint.suppression.SuppressionFile;

/**
 * Where the report of a run goes.
 *
 * @param environment the streams
 * @param targets the formats, with their files
 * @param palette the colours of standard output
 * @param content what reports may tell
 * @param named the other files that were named: the notice, plug-ins
 * @param rules the rules that were named
 * @param config the settings that were named
 */
record Delivery(
        Environment environment,
        List<OutputTarget> targets,
        Palette palette,
        Content content,
        List<String> named,
        Optional<Path> rules,
        Optional<Path> config) {

    /**
     * Writes the report to each target.
     *
     * @param found the report
     * @throws CannotCheckException where it cannot be written, or would take the place of something else
     */
    void deliver(Report found) throws CannotCheckException {
        Report report = content.redact() ? Redaction.of(found) : found;
        spare(report);
        boolean told = false;
        List<String> problems = new ArrayList<>();
        for (OutputTarget target : targets) {
            try {
                if (target.format().equals(OutputTarget.HTML) && target.file().isPresent()) {
                    new HtmlTarget(target.file().get(), target.folder()).write(report, Version.number());
                } else {
                    target.write(report, format(target, report), environment.out());
                }
            } catch (IOException e) {
                problems.add("the report cannot be written to "
                        + target.file().map(Path::toString).orElse("standard output") + ": " + reason(e));
            } catch (RuntimeException | Error e) {
                problems.add("the report in " + target.format() + " cannot be made: " + Breakdown.told(e));
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

    /** Does the work of a delivery, and delivers nothing. */
    void rehearse(Report report) {
        try {
            for (OutputTarget target : targets) {
                format(target, report).write(report, new StringBuilder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between two reports on standard output: a line in a text, and none where programs read. */
    String separator() {
        boolean text = targets.stream()
                .anyMatch(target ->
                        target.format().equals("text") && target.file().isEmpty());
        return text ? "\n" + "-".repeat(environment.columns()) + "\n\n" : "";
    }

    /** A slip in the command line must not cost somebody a plan, a rule file or the other report. */
    private void spare(Report report) throws CannotCheckException {
        List<String> plans = Stream.of(
                        named.stream(),
                        report.plans().stream().map(PlanReport::path),
                        report.plans().stream().flatMap(plan -> Format.noticeNames(plan.path()).stream()),
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
            if (config.map(Path::toString).filter(target::isAt).isPresent()
                    || target.isCalled(Configuration.FILE)
                    || target.isCalled(SuppressionFile.FILE)) {
                throw new CannotCheckException("the report would stand in the place of settings, at "
                        + target.file().map(Path::toString).orElse("") + "; give it another name");
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
            case "sarif" ->
                new SarifFormat(Version.number(), ExitStatus.of(report, content.staged()), content.snippets());
            case "junit" -> new JunitFormat();
            case OutputTarget.HTML -> new HtmlFormat(Version.number());
            case "csv" -> new CsvFormat();
            case "github" -> new GithubFormat();
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
     * @param snippets whether the report for code scanning may quote the plan
     * @param redact whether it is hidden who and what a plan is about
     * @param staged whether the plans are what is staged
     */
    record Content(Detail detail, boolean snippets, boolean redact, boolean staged) {}
}
