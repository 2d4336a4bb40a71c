package poalint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import poalint.config.Configuration;
import poalint.config.Settings;
import poalint.folder.PlanFolder;
import poalint.read.Nearest;
import poalint.read.PlanReader;
import poalint.report.Unchecked;
import poalint.suppression.SuppressionFile;
import poalint.yaml.YamlException;

/** Finds the plans of a run, each once, and what holds for it; an instance belongs to one thread. */
final class InputFinder {

    private final PlanReader reader;
    private final Configuration configuration;
    private final Nearest<SuppressionFile> baselines;
    private final Shelf shelf;
    private final PrintWriter notes;
    private final boolean verbose;
    private final IdentityHashMap<Settings, Assignment> assignments = new IdentityHashMap<>();
    private final List<Input> found = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /**
     * Takes where to look.
     *
     * @param reader reads plans
     * @param configuration what holds for them
     * @param baselines what is let stand in them
     * @param shelf the rules
     * @param notes where to say what is left out
     * @param verbose whether to say also what is left out as a matter of course
     */
    InputFinder(
            PlanReader reader,
            Configuration configuration,
            Nearest<SuppressionFile> baselines,
            Shelf shelf,
            PrintWriter notes,
            boolean verbose) {
        this.reader = reader;
        this.configuration = configuration;
        this.baselines = baselines;
        this.shelf = shelf;
        this.notes = notes;
        this.verbose = verbose;
    }

    /**
     * The plans that paths name, in their order.
     *
     * @param paths files, folders, or - for standard input
     * @param standardInput the name of standard input, which tells what holds for it
     * @throws CannotCheckException where a configuration cannot be used, or where all plans are left out
     */
    Found named(List<String> paths, String standardInput) throws CannotCheckException {
        for (String path : paths) {
            if (path.equals(PlanReader.STANDARD_INPUT)) {
                standardInput(standardInput);
                continue;
            }
            Path file;
            try {
                file = Path.of(path);
            } catch (InvalidPathException e) {
                broken(path, "this is no path: " + e.getReason());
                continue;
            }
            if (Files.isDirectory(file)) {
                folder(file);
            } else {
                file(file);
            }
        }
        if (found.isEmpty() && unchecked.isEmpty()) {
            throw new CannotCheckException("all that was named is left out, so nothing was checked");
        }
        return new Found(found, unchecked);
    }

    /**
     * Plans that are known already, with the notices beside them.
     *
     * @param plans where they lie
     * @param namer how reports call them
     * @throws CannotCheckException where a configuration cannot be used
     */
    Found known(List<Path> plans, Function<Path, String> namer) throws CannotCheckException {
        for (Path plan : plans) {
            Optional<String> reason = leftOut(plan);
            if (reason.isPresent()) {
                say(namer.apply(plan) + " is left out because of " + reason.get());
            } else {
                add(plan, namer.apply(plan), true);
            }
        }
        return new Found(found, unchecked);
    }

    /**
     * What was found.
     *
     * @param inputs the plans, in order
     * @param unchecked what cannot be read, in order
     */
    record Found(List<Input> inputs, List<Unchecked> unchecked) {

        /** Copies the lists. */
        Found {
            inputs = List.copyOf(inputs);
            unchecked = List.copyOf(unchecked);
        }
    }

    private void file(Path file) throws CannotCheckException {
        String name = PlanReader.name(file);
        if (!reader.plansOf(file).isEmpty()) {
            say(name + " is left out because it is the notice of the plan beside it");
            return;
        }
        Optional<String> reason = leftOut(file);
        if (reason.isPresent()) {
            say(name + " is left out because of " + reason.get());
            return;
        }
        add(file, name, false);
    }

    private void folder(Path folder) throws CannotCheckException {
        PlanFolder listed = PlanFolder.of(folder);
        String name = PlanReader.name(folder);
        int excluded = 0;
        for (Path plan : listed.plans()) {
            Optional<String> reason = leftOut(plan);
            if (reason.isEmpty()) {
                add(plan, PlanReader.name(plan), true);
            } else {
                excluded++;
                if (verbose) {
                    say(PlanReader.name(plan) + " is left out because of " + reason.get());
                }
            }
        }
        for (PlanFolder.Unreadable unreadable : listed.unreadable()) {
            broken(PlanReader.name(unreadable.folder()), unreadable.reason());
        }
        if (excluded > 0) {
            say(name + ": " + plans(excluded) + " left out as excluded");
        }
        if (listed.ignored() > 0) {
            say(name + ": " + plans(listed.ignored()) + " left out because git ignores "
                    + (listed.ignored() == 1 ? "it" : "them"));
        }
        if (verbose) {
            listed.passedOver()
                    .forEach(build -> say(PlanReader.name(build) + " was not looked into, because builds write there"));
        }
        if (listed.plans().isEmpty() && listed.unreadable().isEmpty()) {
            broken(
                    name,
                    "there is no plan in this folder (*.txt, *.docx, *.odt, *.rtf, *.pdf or *.eml)"
                            + (listed.ignored() == 0 ? "" : " that git does not ignore"));
        }
    }

    private static String plans(int count) {
        return count + (count == 1 ? " plan is" : " plans are");
    }

    private void say(String note) {
        notes.println("poa-lint: " + note + ".");
    }

    private Optional<String> leftOut(Path plan) throws CannotCheckException {
        try {
            return configuration.leftOut(plan);
        } catch (IOException | YamlException e) {
            throw broken(e);
        }
    }

    private void standardInput(String name) throws CannotCheckException {
        Path place;
        try {
            place = Path.of(name);
        } catch (InvalidPathException e) {
            place = Path.of("stdin");
        }
        if (!seen.add(place)) {
            return;
        }
        found.add(new Input(
                name, Optional.empty(), reader::standardInput, Optional::empty, assignment(place), Optional.empty()));
    }

    private void broken(String name, String reason) {
        unchecked.add(new Unchecked(name, reason));
    }

    private void add(Path file, String name, boolean withNotice) throws CannotCheckException {
        Path place = file.toAbsolutePath().normalize();
        if (!seen.add(place)) {
            return;
        }
        try {
            Path folder = place.getParent();
            found.add(new Input(
                    name,
                    Optional.of(place),
                    () -> reader.read(file, name),
                    () -> withNotice ? reader.noticeBeside(file, name) : Optional.empty(),
                    assignment(place),
                    folder == null ? Optional.empty() : baselines.in(folder)));
        } catch (IOException | YamlException e) {
            throw broken(e);
        }
    }

    private Assignment assignment(Path plan) throws CannotCheckException {
        try {
            Settings settings = configuration.of(plan);
            Assignment known = assignments.get(settings);
            if (known == null) {
                known = Assignment.of(settings, shelf.at(settings.rules().value()));
                assignments.put(settings, known);
            }
            return known;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (IOException | YamlException e) {
            throw broken(e);
        }
    }

    /** What cannot be used of the files that say how to check. */
    static CannotCheckException broken(Exception e) {
        return new CannotCheckException(
                e instanceof FileSystemException system
                        ? system.getFile() + ": " + PlanReader.reason(system)
                        : String.valueOf(e.getMessage()));
    }
}
