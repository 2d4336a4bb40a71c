package poalint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import poalint.config.ConfigFile;
import poalint.config.Configuration;
import poalint.config.Seller;
import poalint.config.Settings;
import poalint.config.Value;
import poalint.read.PlanReader;
import poalint.report.Harmless;
import poalint.yaml.YamlException;

/** {@code poa-lint config show} and {@code schema}: what holds, and where it comes from. */
@Command(
        name = "config",
        description = "Show which settings hold, and where each comes from.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ConfigCommand implements Callable<Integer> {

    private final Environment environment;

    @ParentCommand
    private @Nullable PoaLintCommand parent;

    ConfigCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        throw new UsageException("config: say \"show\" or \"schema\"");
    }

    @Command(
            name = "show",
            description = "Show the settings for a plan or a folder, with the origin of each.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int show(
            @Parameters(paramLabel = "PATH", arity = "0..1", description = "A plan or a folder (default: here).")
                    @Nullable
                    Path path)
            throws CannotCheckException {
        LintRun run = Objects.requireNonNull(parent).run();
        Path place = path == null ? environment.directory() : path;
        if (!Files.exists(place)) {
            throw new CannotCheckException(PlanReader.name(place) + ": there is no such file or folder");
        }
        // What holds for a plan in a folder holds for the folder.
        Path plan = Files.isDirectory(place) ? place.resolve("plan.txt") : place;
        try {
            Settings settings = run.configuration().of(plan);
            // Says at once what a run would say: an unknown rule on the command line, or none that is left.
            Assignment.of(settings, run.shelf().at(settings.rules().value()));
            show(settings, run.configuration(), plan);
        } catch (IOException | YamlException e) {
            throw InputFinder.broken(e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitStatus.PASSED;
    }

    private void show(Settings settings, Configuration configuration, Path plan) throws IOException {
        Path folder = plan.toAbsolutePath().normalize().getParent();
        String file = folder == null
                ? "none"
                : configuration.in(folder).map(ConfigFile::name).orElse("none");
        line("configuration file", file, "");
        line("select", list(settings.select().value(), "all rules"), settings.select());
        line("ignore", list(settings.ignore().value(), "no rule"), settings.ignore());
        new TreeMap<>(settings.severities())
                .forEach((rule, severity) ->
                        line("severity of " + rule, severity.value().id(), severity));
        line("fail-on", settings.failOn().value().toString(), settings.failOn());
        line("min-score", settings.minScore().value().map(String::valueOf).orElse("none"), settings.minScore());
        line("min-severity", settings.minSeverity().value().id(), settings.minSeverity());
        line("rules", settings.rules().value().map(PlanReader::name).orElse("the shipped ones"), settings.rules());
        Seller seller = settings.seller().value();
        line("carriers of the seller", list(seller.carriers(), "none named"), settings.seller());
        line("signers of the seller", list(seller.signers(), "none named"), settings.seller());
        configuration
                .leftOut(plan)
                .ifPresent(reason ->
                        environment.out().print("\nThis is left out because of " + Harmless.line(reason) + ".\n"));
    }

    private static String list(List<String> names, String none) {
        return names.isEmpty() ? none : String.join(", ", names);
    }

    private void line(String key, String value, Value<?> from) {
        line(key, value, from.origin());
    }

    private void line(String key, String value, String origin) {
        String said = origin.isEmpty() ? value : value + "  (" + origin + ")";
        environment.out().print(String.format(Locale.ROOT, "%-22s  %s", key, Harmless.line(said)) + "\n");
    }

    @Command(
            name = "schema",
            description = "Print the JSON Schema of configuration files, for editors.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int schema() throws CannotCheckException {
        try (InputStream schema = Settings.class.getResourceAsStream(Configuration.SCHEMA)) {
            if (schema == null) {
                throw new IOException(Configuration.SCHEMA + " is missing");
            }
            environment.out().print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return ExitStatus.PASSED;
        } catch (IOException e) {
            throw new CannotCheckException("the schema cannot be read: " + e.getMessage());
        }
    }
}
