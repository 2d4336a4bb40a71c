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
import poalint.document.Format;
import poalint.report.JsonFormat;
import poalint.report.Palette;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.ReportFormat;
import poalint.report.TextFormat;
import poalint.report.TextFormat.Detail;
import poalint.report.Unchecked;

/**
 * Where the report of a run goes.
 *
 * @param environment the streams
 * @param targets the formats, with their files
 * @param palette the colours of standard output
 * @param detail how much the text tells
 * @param notice the notice that was named
 * @param rules the rules that were named
 */
record Delivery(
        Environment environment,
        List<OutputTarget> targets,
        Palette palette,
        Detail detail,
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
        for (OutputTarget target : targets) {
            try {
                target.write(report, format(target), environment.out());
            } catch (IOException e) {
                throw new CannotCheckException("the report cannot be written to "
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
    }

    /** A slip in the command line must not cost somebody a plan, a rule file or the other report. */
    private void spare(Report report) throws CannotCheckException {
        List<String> plans = Stream.of(
                        notice.stream(),
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

    private ReportFormat format(OutputTarget target) {
        if (target.format().equals("json")) {
            return new JsonFormat(Version.number());
        }
        boolean toFile = target.file().isPresent();
        return new TextFormat(toFile ? new Palette(false) : palette, environment.columns(), detail);
    }
}
