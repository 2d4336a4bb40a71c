package poalint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.cli.InputFinder.Found;
import poalint.config.Configuration;
import poalint.issue.IssueType;
import poalint.read.DiskTree;
import poalint.read.FileTree;
import poalint.read.Nearest;
import poalint.read.PlanFile;
import poalint.read.PlanReader;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;
import poalint.rule.Severity;
import poalint.suppression.SuppressionFile;
import poalint.yaml.YamlException;
import poalint.yaml.YamlMap;

/**
 * One run over plans, wired together.
 *
 * @param environment what it gets from outside
 * @param options what the command line says
 * @param files where the plans lie
 * @param shelf the rules
 * @param configuration what holds for a plan
 * @param baselines what is let stand in a plan
 */
record LintRun(
        Environment environment,
        RunOptions options,
        FileTree files,
        Shelf shelf,
        Configuration configuration,
        Nearest<SuppressionFile> baselines) {

    /**
     * A run over files on disk.
     *
     * @throws CannotCheckException where the configuration that was named cannot be used
     */
    static LintRun onDisk(Environment environment, RunOptions options) throws CannotCheckException {
        return onDisk(environment, options, new Shelf(options.plugIns(), Workbench::with));
    }

    /**
     * A run over files on disk with rules that were read before.
     *
     * @throws CannotCheckException where the configuration that was named cannot be used
     */
    static LintRun onDisk(Environment environment, RunOptions options, Shelf shelf) throws CannotCheckException {
        return of(environment, options, new DiskTree(), shelf);
    }

    static LintRun of(Environment environment, RunOptions options, FileTree files, Shelf shelf)
            throws CannotCheckException {
        Path from = environment.directory();
        Configuration nearest = Configuration.nearest(files, from, shelf, options.layer());
        try {
            // A file that is named lies on disk, whatever is staged.
            Configuration configuration = options.config().isEmpty()
                    ? nearest
                    : Configuration.nearest(new DiskTree(), from, shelf, options.layer())
                            .with(options.config().get());
            return new LintRun(
                    environment,
                    options,
                    files,
                    shelf,
                    configuration,
                    new Nearest<>(
                            files,
                            from,
                            SuppressionFile.FILE,
                            (name, folder, text) -> SuppressionFile.parse(name, folder, text)));
        } catch (IOException | YamlException e) {
            throw InputFinder.broken(e);
        }
    }

    /**
     * Lints all that paths name.
     *
     * @throws CannotCheckException where nothing can be checked
     */
    Report named(List<String> paths) throws CannotCheckException {
        Found found = finder().named(paths, options.standardInput());
        return report(found, lint(found.inputs()));
    }

    /** A finder of this run's plans. */
    InputFinder finder() {
        return new InputFinder(
                new PlanReader(files, environment.in(), options.standardInput()),
                configuration,
                baselines,
                shelf,
                environment.err(),
                options.verbose());
    }

    /**
     * Lints plans, with a bar on the terminal where it takes long.
     *
     * @throws CannotCheckException where the rules cannot be used
     */
    List<Batch.Outcome> lint(List<Input> inputs) throws CannotCheckException {
        Optional<PlanFile> notice = options.notice()
                .map(new PlanReader(new DiskTree(), environment.in(), options.standardInput())::readOne);
        Batch batch = new Batch(notice, issueType(), options.occasion(), today());
        if (inputs.size() < 2 || !environment.errorTerminal()) {
            return batch.lint(inputs, environment.cores(), done -> {});
        }
        try (ProgressBar bar = new ProgressBar(environment.err().stream(), inputs.size(), System::nanoTime)) {
            return batch.lint(inputs, environment.cores(), bar);
        }
    }

    LocalDate today() {
        return LocalDate.now(environment.clock());
    }

    /** Puts the outcomes together in their order, and says what is to be said of them. */
    Report report(Found found, List<Batch.Outcome> outcomes) {
        List<PlanReport> plans = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>(found.unchecked());
        boolean passed = true;
        for (Batch.Outcome outcome : outcomes) {
            outcome.notes().forEach(note -> environment.err().println("poa-lint: " + note));
            outcome.report().ifPresent(plans::add);
            // One notice can be given for many plans.
            outcome.unchecked().stream()
                    .filter(each -> !unchecked.contains(each))
                    .forEach(unchecked::add);
            passed &= outcome.passed();
        }
        if (found.inputs().stream().anyMatch(input -> input.suppressions().isPresent())) {
            new SuppressionAudit(files, today())
                    .notes(found.inputs(), outcomes)
                    .forEach(note -> environment.err().println("poa-lint: " + note + "."));
        }
        return new Report(plans, unchecked, Severity.SUGGESTION, passed && unchecked.isEmpty());
    }

    private Optional<IssueType> issueType() throws CannotCheckException {
        if (options.issue().isEmpty()) {
            return Optional.empty();
        }
        String name = options.issue().get();
        var issues = shelf.at(Optional.empty()).catalogue().knowledge().issues();
        Optional<IssueType> type = issues.named(name);
        if (type.isEmpty()) {
            List<String> known = issues.all().stream().map(IssueType::id).toList();
            throw new UsageException(
                    "--issue",
                    "unknown issue type \"" + name + "\"; the types are " + String.join(", ", known)
                            + YamlMap.hint(name, known));
        }
        return type;
    }
}
