package poalint.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import poalint.read.FileTree;
import poalint.read.Nearest;
import poalint.yaml.YamlException;

/**
 * Tells what holds for a plan: the command line, then the configuration file, then the defaults.
 *
 * <p>The file is the one that was named, or else the {@linkplain Nearest nearest} of each plan. An instance belongs to
 * one thread.
 */
public final class Configuration {

    /** The name of configuration files. */
    public static final String FILE = ".poa-lint.yaml";

    /** The JSON Schema of such files, beside this class. */
    public static final String SCHEMA = "config-1.schema.json";

    private final Nearest<ConfigFile> nearest;
    private final Optional<ConfigFile> named;
    private final CommandLineLayer commandLine;
    private final IdentityHashMap<ConfigFile, Map<BitSet, Settings>> known = new IdentityHashMap<>();

    private Configuration(Nearest<ConfigFile> nearest, Optional<ConfigFile> named, CommandLineLayer commandLine) {
        this.nearest = nearest;
        this.named = named;
        this.commandLine = commandLine;
    }

    /**
     * With the nearest file of each plan.
     *
     * @param files where to look for it
     * @param from the folder from which messages name it, absolute and normalised
     * @param book the rules by name
     * @param commandLine what the command line sets
     */
    public static Configuration nearest(FileTree files, Path from, RuleBook book, CommandLineLayer commandLine) {
        // Not a method reference: the reader is made where there is a file to read.
        return new Configuration(
                new Nearest<>(
                        files,
                        from,
                        FILE,
                        (name, folder, text) -> new ConfigReader(book, files).read(name, folder, text)),
                Optional.empty(),
                commandLine);
    }

    /**
     * With one file for all plans.
     *
     * @param file the file
     * @throws IOException where it cannot be read
     * @throws YamlException where something in it is wrong
     */
    public Configuration with(Path file) throws IOException {
        return new Configuration(nearest, Optional.of(nearest.read(file)), commandLine);
    }

    /**
     * The file that counts in a folder.
     *
     * @throws IOException where it cannot be read
     * @throws YamlException where something in it is wrong
     */
    public Optional<ConfigFile> in(Path folder) throws IOException {
        return named.isPresent() ? named : nearest.in(folder);
    }

    /**
     * What holds for a plan. Plans for which the same parts of the same file count get the same object.
     *
     * @param plan where it lies
     * @throws IOException where its configuration cannot be read
     * @throws YamlException where something in that is wrong
     */
    public Settings of(Path plan) throws IOException {
        ConfigFile file = in(folder(plan)).orElse(ConfigFile.NONE);
        return known.computeIfAbsent(file, unknown -> new HashMap<>())
                .computeIfAbsent(file.partsFor(plan), parts -> settings(file, parts));
    }

    private Settings settings(ConfigFile file, BitSet parts) {
        Settings settings = Settings.usual(commandLine.rules().or(file::rules)).under(file.base());
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            settings = settings.under(file.parts().get(part).layer());
        }
        return settings.under(commandLine.layer());
    }

    /**
     * Why a plan is left out, if it is.
     *
     * @param plan where it lies
     * @throws IOException where its configuration cannot be read
     * @throws YamlException where something in that is wrong
     */
    public Optional<String> leftOut(Path plan) throws IOException {
        for (Glob glob : commandLine.exclude()) {
            if (glob.matches(plan)) {
                return Optional.of("--exclude " + glob.pattern());
            }
        }
        Optional<ConfigFile> file = in(folder(plan));
        if (file.isPresent()) {
            for (Glob glob : file.get().exclude()) {
                if (glob.matches(plan)) {
                    return Optional.of("\"exclude: " + glob.pattern() + "\" in "
                            + file.get().name());
                }
            }
        }
        return Optional.empty();
    }

    private static Path folder(Path plan) {
        Path absolute = plan.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }
}
