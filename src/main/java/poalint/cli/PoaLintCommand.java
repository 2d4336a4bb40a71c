package poalint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import poalint.config.CommandLineLayer;
import poalint.config.FailOn;
import poalint.config.Glob;
import poalint.config.Layer;
import poalint.config.Value;
import poalint.report.Palette;
import poalint.report.Report;
import poalint.report.TextFormat.Detail;
import poalint.rule.Occasion;
import poalint.yaml.YamlMap;

/** {@code poa-lint PATH...}: lints plans. */
@Command(
        name = "poa-lint",
        description =
                "Checks Plans of Action, the letters that Amazon sellers write when an account or a listing is blocked.",
        // Nothing here is a subcommand; looking for one at each method takes time.
        addMethodSubcommands = false,
        sortOptions = false,
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every plan was checked and passes the gate",
            "1:every plan was checked and at least one misses the gate",
            "2:something could not be checked"
        })
final class PoaLintCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            paramLabel = "PATH",
            description = "A plan (text or document), a folder of plans, or - for standard input.",
            arity = "0..*")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            description =
                    "text, json, sarif, junit, csv, github or html; repeatable, with =FILE into a file (default: text).")
    private List<String> formats = List.of();

    @Option(names = "--snippets", description = "Let the sarif report quote the plan; else it has no word of it.")
    private boolean snippets;

    @Option(
            names = "--redact",
            description = "Hide order numbers, ASINs, names, addresses and other personal data in every report.")
    private boolean redact;

    @Option(
            names = "--issue",
            paramLabel = "TYPE",
            description = "The issue type, such as odr or vtr; else it is recognised in the notice or the plan.")
    private @Nullable String issue;

    @Option(
            names = "--notice",
            paramLabel = "FILE",
            description =
                    "The notice that the plan answers; in a folder, NAME.notice.txt (.docx, .pdf ...) beside NAME is taken.")
    private @Nullable String notice;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day on which the plan is written (default: today).")
    private @Nullable String date;

    @Option(
            names = "--received",
            paramLabel = "WHEN",
            description = "When the notice arrived: 2024-05-01, or 2024-05-01T10:00; tells how much time is left.")
    private @Nullable String received;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "The lowest severity that fails a plan: error, warning, suggestion or never (default: error).")
    private @Nullable String failOn;

    @Option(names = "--min-score", paramLabel = "N", description = "Fail a plan that scores below N.")
    private @Nullable String minScore;

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description = "Hide findings below this severity; the exit status stays the same.")
    private @Nullable String minSeverity;

    @Option(names = "--select", paramLabel = "RULE", split = ",", description = "Run only these rules or categories.")
    private @Nullable List<String> select;

    @Option(names = "--ignore", paramLabel = "RULE", split = ",", description = "Leave out these rules or categories.")
    private @Nullable List<String> ignore;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out plans, by pattern: old, drafts/**, *-copy.txt; repeatable.")
    private List<String> exclude = List.of();

    @Option(
            names = "--staged",
            description = "Check what is staged in git: the plans that the next commit adds or changes.")
    private boolean staged;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A configuration file, instead of the nearest .poa-lint.yaml.")
    private @Nullable Path config;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of rule files of your own, added to the shipped ones.",
            scope = ScopeType.INHERIT)
    private @Nullable Path rules;

    @Option(
            names = "--plugin",
            paramLabel = "JAR",
            description = "A jar with further kinds of check for your own rules; it is code that runs; repeatable.",
            scope = ScopeType.INHERIT)
    private List<Path> plugIns = List.of();

    @Option(names = "--stdin-filename", paramLabel = "NAME", description = "What reports call standard input.")
    private String stdinFilename = "<stdin>";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (default: auto).")
    private String color = "auto";

    @Option(names = "--watch", description = "Check again whenever a plan or a notice is saved, until Ctrl-C.")
    private boolean watch;

    @Option(
            names = {"-q", "--quiet"},
            description = "One line a plan.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also tell which rules were skipped, and why.")
    private boolean verbose;

    private PoaLintCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Runs a command line.
     *
     * @param environment streams and terminal
     * @param args the command line
     * @return the exit status
     */
    static int run(Environment environment, String... args) {
        if (arePlainPaths(args)) {
            return runOn(environment, args);
        }
        CommandLine.Help.Ansi ansi =
                environment.welcomesColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        // "text" is a format as well as a subcommand.
        return model(environment, Subcommands.named(args))
                .setAllowSubcommandsAsOptionParameters(true)
                // A file that is called "@plan.txt" is a plan, and what it holds are no options.
                .setExpandAtFiles(false)
                .setOut(environment.out())
                .setErr(environment.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.max(60, Math.min(environment.columns(), 100)))
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setParameterExceptionHandler((e, unused) -> complain(e))
                .setExecutionExceptionHandler((e, command, unused) -> complain(environment, e))
                .execute(args);
    }

    /** Whether the line is nothing but paths; what has no stop and no slash in it could be a subcommand. */
    private static boolean arePlainPaths(String... args) {
        for (String arg : args) {
            if (isWord(arg) || arg.startsWith("-")) {
                return false;
            }
        }
        return args.length > 0;
    }

    private static boolean isWord(String arg) {
        return arg.indexOf('.') < 0 && arg.indexOf('/') < 0;
    }

    /** A subcommand with a slip in it is taken for a path, and the report says only that there is no such file. */
    private void hintAtSubcommands() {
        for (String path : paths) {
            String hint = isWord(path) ? YamlMap.hint(path, Subcommands.ALL) : "";
            if (!hint.isEmpty() && !Files.exists(environment.directory().resolve(path))) {
                environment.err().println("poa-lint: there is no subcommand \"" + path + "\"" + hint);
            }
        }
    }

    /** Paths alone need no parser, and building one would take a fifth of the time of the run. */
    private static int runOn(Environment environment, String... paths) {
        PoaLintCommand command = new PoaLintCommand(environment);
        command.paths = List.of(paths);
        try {
            return command.call();
        } catch (CannotCheckException | RuntimeException e) {
            return complain(environment, e);
        }
    }

    /** The command line with its options and all subcommands. */
    static CommandLine model(Environment environment) {
        return model(environment, Subcommands.ALL);
    }

    private static CommandLine model(Environment environment, List<String> subcommands) {
        Subcommands factory = new Subcommands(environment);
        CommandLine model = new CommandLine(new PoaLintCommand(environment), factory);
        subcommands.forEach(name -> model.addSubcommand(name, new CommandLine(factory.subcommand(name), factory)));
        return model;
    }

    private static int complain(ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("poa-lint: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try 'poa-lint --help'.");
        return ExitStatus.UNCHECKED;
    }

    /** A problem that ends in a question is a sentence already. */
    private static String sentence(String problem) {
        return problem.endsWith("?") ? problem : problem + ".";
    }

    /** Says what kept a run from its work. */
    static int complain(Environment environment, Exception e) {
        if (e instanceof UsageException) {
            environment.err().println("poa-lint: " + e.getMessage());
            environment.err().println("Try 'poa-lint --help'.");
            return ExitStatus.UNCHECKED;
        }
        String problem = e instanceof CannotCheckException
                ? sentence(String.valueOf(e.getMessage()))
                : Breakdown.told(e) + "; not everything was checked.";
        environment.err().println("poa-lint: " + problem);
        return ExitStatus.UNCHECKED;
    }

    @Override
    public Integer call() throws CannotCheckException {
        if (staged && !paths.isEmpty()) {
            throw new UsageException("--staged", "it takes what is staged, and no PATH beside it");
        }
        if (paths.isEmpty() && !staged) {
            throw new UsageException("name a plan, a folder of plans, or - for standard input");
        }
        hintAtSubcommands();
        List<OutputTarget> targets = targets();
        Palette palette = new Palette(coloured());
        RunOptions options = options();
        Detail detail = quiet ? Detail.BRIEF : verbose ? Detail.FULL : Detail.NORMAL;
        Delivery delivery = new Delivery(
                environment,
                targets,
                palette,
                new Delivery.Content(detail, snippets, redact, staged),
                Stream.concat(Stream.ofNullable(notice), plugIns.stream().map(Path::toString))
                        .toList(),
                Optional.ofNullable(rules),
                Optional.ofNullable(config));
        if (watch) {
            return watch(delivery, options);
        }
        Report report = staged
                ? new StagedRun(environment, options).lint()
                : LintRun.onDisk(environment, options).named(paths);
        delivery.deliver(report);
        return ExitStatus.of(report, staged);
    }

    private int watch(Delivery delivery, RunOptions options) throws CannotCheckException {
        if (staged) {
            throw new UsageException("--watch", "what is staged does not change by being saved; name a path");
        }
        List<Path> places;
        try {
            places = Watch.places(paths, Optional.ofNullable(notice));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--watch", String.valueOf(e.getMessage()));
        }
        Shelf shelf = new Shelf(plugIns, Workbench::with);
        Watch.Round round = notes ->
                LintRun.onDisk(environment.saying(notes), options, shelf).named(paths);
        return new Watch(environment, delivery, round).run(places);
    }

    /** A run with the options that stand before the subcommand. */
    LintRun run() throws CannotCheckException {
        return LintRun.onDisk(environment, options());
    }

    private RunOptions options() {
        List<Glob> globs = exclude.stream()
                .map(pattern -> parsed("--exclude", pattern, each -> Glob.of(each, environment.directory())))
                .toList();
        Layer layer = new Layer(
                value("--select", select),
                value("--ignore", ignore),
                Map.of(),
                value("--fail-on", failOn, FailOn::parse),
                value("--min-score", minScore, FailOn::score),
                value("--min-severity", minSeverity, FailOn::severity),
                Optional.empty());
        return new RunOptions(
                new CommandLineLayer(layer, value("--rules", rules), globs),
                Optional.ofNullable(config),
                plugIns,
                Optional.ofNullable(notice),
                Optional.ofNullable(issue),
                occasion(),
                stdinFilename,
                verbose);
    }

    private static <T> Optional<Value<T>> value(String option, @Nullable T given) {
        return given == null ? Optional.empty() : Optional.of(new Value<>(given, option));
    }

    private static <T> Optional<Value<T>> value(String option, @Nullable String given, Function<String, T> parser) {
        return given == null ? Optional.empty() : Optional.of(new Value<>(parsed(option, given, parser), option));
    }

    private static <T> T parsed(String option, String given, Function<String, T> parser) {
        try {
            return parser.apply(given);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option, String.valueOf(e.getMessage()));
        }
    }

    /** The shipped rules, with those of the folder that was named before or behind the subcommand. */
    Workbench workbench() throws CannotCheckException {
        Workbench shipped = Workbench.shipped(plugIns);
        return rules == null ? shipped : shipped.with(rules);
    }

    private List<OutputTarget> targets() {
        List<OutputTarget> targets = new ArrayList<>();
        for (String value : formats.isEmpty() ? List.of("text") : formats) {
            try {
                targets.add(OutputTarget.parse(value));
            } catch (IllegalArgumentException e) {
                throw usage("--format", String.valueOf(e.getMessage()));
            }
        }
        if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw usage("--format", "only one report can go to standard output; give the others a file");
        }
        return targets;
    }

    private boolean coloured() {
        return switch (color) {
            case "always" -> true;
            case "never" -> false;
            case "auto" -> environment.welcomesColour();
            default -> throw usage("--color", "\"" + color + "\" is none of auto, always, never");
        };
    }

    private Occasion occasion() {
        LocalDate day = date == null ? LocalDate.now(environment.clock()) : day("--date", date);
        return new Occasion(day, date != null, Optional.ofNullable(received).map(this::moment));
    }

    private LocalDate day(String option, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw usage(option, "\"" + written + "\" is no day; write it as 2024-05-03");
        }
    }

    private LocalDateTime moment(String written) {
        try {
            return written.contains("T")
                    ? LocalDateTime.parse(written)
                    : LocalDate.parse(written).atStartOfDay();
        } catch (DateTimeParseException e) {
            throw usage(
                    "--received",
                    "\"" + written + "\" is no day or moment; write it as 2024-05-03 or 2024-05-03T10:00");
        }
    }

    private static UsageException usage(String option, String problem) {
        return new UsageException(option, problem);
    }
}
