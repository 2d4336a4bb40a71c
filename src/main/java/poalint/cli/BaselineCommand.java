package poalint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import poalint.cli.InputFinder.Found;
import poalint.file.WholeFile;
import poalint.read.PlanReader;
import poalint.report.PlanReport;
import poalint.report.Unchecked;
import poalint.suppression.SuppressionFile;
import poalint.suppression.SuppressionWriter;
import poalint.yaml.YamlException;

/** {@code poa-lint baseline PATH...}: lets today's findings stand, in a file beside the plans. */
@Command(
        name = "baseline",
        description = "Let the findings of today stand: write them to .poa-lint-baseline.yaml beside the plans.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BaselineCommand implements Callable<Integer> {

    private final Environment environment;

    @ParentCommand
    private @Nullable PoaLintCommand parent;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A plan, or a folder of plans.")
    private List<String> paths = List.of();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why the findings may stand; for those that the file does not hold yet.")
    private String reason = "";

    @Option(
            names = "--expires",
            paramLabel = "YYYY-MM-DD",
            description = "The last day on which they may (default: they may for ever).")
    private @Nullable String expires;

    BaselineCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CannotCheckException {
        String why = option("--reason", reason, SuppressionFile::reason);
        Optional<LocalDate> until =
                Optional.ofNullable(expires).map(written -> option("--expires", written, SuppressionFile::day));
        if (paths.contains("-")) {
            throw new UsageException("baseline: standard input lies in no folder, so nothing can be kept for it");
        }
        LintRun run = Objects.requireNonNull(parent).run();
        Found found = run.finder().named(paths, "");
        List<Input> bare = found.inputs().stream()
                .map(input -> new Input(
                        input.name(),
                        input.place(),
                        input.plan(),
                        input.notice(),
                        input.assignment(),
                        Optional.empty()))
                .toList();
        List<Batch.Outcome> outcomes = run.lint(bare);
        List<Unchecked> unchecked = new ArrayList<>(found.unchecked());
        outcomes.forEach(outcome -> unchecked.addAll(outcome.unchecked()));
        outcomes.forEach(
                outcome -> outcome.notes().forEach(note -> environment.err().println("poa-lint: " + note)));
        unchecked.forEach(each -> environment.err().println("poa-lint: " + each.path() + ": " + each.reason() + "."));
        if (!unchecked.isEmpty()) {
            throw new CannotCheckException("not everything could be checked, so no baseline was written");
        }
        Map<Path, SuppressionWriter> writers = writers(run, found.inputs(), why, until);
        for (int i = 0; i < bare.size(); i++) {
            Path place = bare.get(i).place().orElseThrow();
            Optional<PlanReport> report = outcomes.get(i).report();
            if (report.isPresent()) {
                Objects.requireNonNull(writers.get(place))
                        .take(place, report.get().result());
            }
        }
        for (SuppressionWriter writer : new LinkedHashSet<>(writers.values())) {
            write(writer);
        }
        return ExitStatus.PASSED;
    }

    /** For each plan the file that counts for it, or else one in the folder that was named, or in the plan's own. */
    private Map<Path, SuppressionWriter> writers(LintRun run, List<Input> inputs, String why, Optional<LocalDate> until)
            throws CannotCheckException {
        Map<Path, SuppressionWriter> byFolder = new TreeMap<>();
        Map<Path, SuppressionWriter> byPlan = new TreeMap<>();
        try {
            for (Input input : inputs) {
                Path plan = input.place().orElseThrow();
                Path folder = Objects.requireNonNull(plan.getParent());
                Optional<SuppressionFile> known = run.baselines().in(folder);
                Path at = known.map(SuppressionFile::folder)
                        .orElseGet(() -> namedAbove(plan).orElse(folder));
                SuppressionWriter writer = byFolder.get(at);
                if (writer == null) {
                    writer = new SuppressionWriter(
                            known.orElseGet(() -> new SuppressionFile(SuppressionFile.FILE, at, List.of())),
                            why,
                            until,
                            run.today());
                    byFolder.put(at, writer);
                }
                byPlan.put(plan, writer);
            }
            return byPlan;
        } catch (IOException | YamlException e) {
            throw InputFinder.broken(e);
        }
    }

    private Optional<Path> namedAbove(Path plan) {
        for (String path : paths) {
            Path place = Path.of(path).toAbsolutePath().normalize();
            if (Files.isDirectory(place) && plan.startsWith(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private void write(SuppressionWriter writer) throws CannotCheckException {
        Path file = writer.file();
        try {
            WholeFile.write(file, writer.text());
            environment.out().print(PlanReader.name(file) + ": " + writer.summary() + ".\n");
        } catch (IOException e) {
            throw new CannotCheckException(PlanReader.name(file) + " cannot be written: " + PlanReader.reason(e));
        }
    }

    private static <T> T option(String name, String written, Function<String, T> parser) {
        try {
            return parser.apply(written);
        } catch (IllegalArgumentException e) {
            throw new UsageException(name, String.valueOf(e.getMessage()));
        }
    }
}
