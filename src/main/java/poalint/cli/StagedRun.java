package poalint.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import poalint.cli.InputFinder.Found;
import poalint.config.Configuration;
import poalint.document.Format;
import poalint.git.GitException;
import poalint.git.StagedFiles;
import poalint.git.WorkTree;
import poalint.read.PlanReader;
import poalint.report.Report;
import poalint.suppression.SuppressionFile;
import poalint.yaml.YamlException;

/**
 * A run over what is staged: the plans, the notices beside them, the configuration and the suppressions are read from
 * git's index, and the work tree is not looked at.
 *
 * @param environment what it gets from outside
 * @param options what the command line says
 */
record StagedRun(Environment environment, RunOptions options) {

    /**
     * Lints the plans that the next commit would add or change, and those whose notice it would.
     *
     * @return the report; one without plans where none is staged
     * @throws CannotCheckException where the index or a configuration in it cannot be used
     */
    Report lint() throws CannotCheckException {
        Path from = environment.directory();
        try (StagedFiles staged = StagedFiles.of(from)) {
            LintRun run = LintRun.of(
                    environment,
                    options,
                    staged,
                    new Shelf(options.plugIns(), (bench, folder) -> own(bench, folder, staged)));
            WorkTree tree = new WorkTree(staged.top());
            validate(run, staged);
            Found found = run.finder()
                    .known(plans(staged, new PlanReader(staged, environment.in(), "")), plan -> tree.name(plan, from));
            Report report = run.report(found, run.lint(found.inputs()));
            if (found.inputs().isEmpty()) {
                environment.err().println("poa-lint: no plan is staged, so there is nothing to check.");
            }
            return report;
        } catch (GitException e) {
            throw new CannotCheckException("what is staged cannot be read: " + e.getMessage());
        }
    }

    private static List<Path> plans(StagedFiles staged, PlanReader reader) {
        Set<Path> plans = new TreeSet<>();
        for (Path file : staged.changed()) {
            String name = String.valueOf(file.getFileName());
            if (isHidden(staged.top().relativize(file))) {
                continue;
            }
            if (Format.namesPlan(name)) {
                plans.add(file);
            } else {
                plans.addAll(reader.plansOf(file));
            }
        }
        return List.copyOf(plans);
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** A file that is about to be committed and that says how to check must be one that can be used. */
    private static void validate(LintRun run, StagedFiles staged) throws CannotCheckException {
        for (Path file : staged.changed()) {
            Path folder = file.getParent();
            String name = String.valueOf(file.getFileName());
            try {
                if (folder != null && name.equals(Configuration.FILE)) {
                    run.configuration().in(folder);
                } else if (folder != null && name.equals(SuppressionFile.FILE)) {
                    run.baselines().in(folder);
                }
            } catch (IOException | YamlException e) {
                throw InputFinder.broken(e);
            }
        }
    }

    /** Own rules come from the index too; only those outside the work tree, which the command line names, do not. */
    private static Workbench own(Workbench bench, Path folder, StagedFiles staged) throws CannotCheckException {
        Path place = folder.toAbsolutePath().normalize();
        if (!place.startsWith(staged.top())) {
            return bench.with(folder);
        }
        try {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : staged.below(place)) {
                String name = PlanReader.name(place.relativize(file));
                if (name.endsWith(".yaml")) {
                    texts.put(name, text(folder.resolve(name), staged.read(file)));
                }
            }
            return bench.with(folder, texts);
        } catch (NoSuchFileException e) {
            throw new CannotCheckException(folder + ": nothing of it is staged");
        } catch (IOException e) {
            throw InputFinder.broken(e);
        }
    }

    private static String text(Path file, byte[] bytes) throws CannotCheckException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CannotCheckException(PlanReader.name(file) + ": the file is not in UTF-8");
        }
    }
}
