package poalint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import poalint.issue.IssueType;
import poalint.lint.Gate;
import poalint.lint.Linter;
import poalint.read.PlanFile;
import poalint.read.PlanReader;
import poalint.report.Palette;
import poalint.report.Report;
import poalint.report.TextFormat.Detail;
import poalint.rule.Occasion;
import poalint.rule.Rule;
import poalint.rule.Severity;
import poalint.yaml.YamlMap;

/** {@code poa-lint PATH...}: lints plans. */
@Command(
        name = "poa-lint",
        description =
                "Checks Plans of Action, the letters that Amazon sellers write when an account or a listing is blocked.",
        subcommands = {RulesCommand.class, ExplainCommand.class, TextCommand.class, CommandLine.HelpCommand.class},
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

    private static final String NEVER = "never";

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "A plan (text or document), a folder of plans, or - for standard input.",
            arity = "0..*")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            description = "text or json; repeatable, with =FILE into a file (default: text).")
    private List<String> formats = List.of();

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
    private String failOn = "error";

    @Option(names = "--min-score", paramLabel = "N", description = "Fail a plan that scores below N.")
    private @Nullable Integer minScore;

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description = "Hide findings below this severity; the exit status stays the same.")
    private String minSeverity = "suggestion";

    @Option(names = "--select", paramLabel = "RULE", split = ",", description = "Run only these rules or categories.")
    private List<String> select = List.of();

    @Option(names = "--ignore", paramLabel = "RULE", split = ",", description = "Leave out these rules or categories.")
    private List<String> ignore = List.of();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of rule files of your own, added to the shipped ones.",
            scope = ScopeType.INHERIT)
    private @Nullable Path rules;

    @Option(names = "--stdin-filename", paramLabel = "NAME", description = "What reports call standard input.")
    private String stdinFilename = "<stdin>";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (default: auto).")
    private String color = "auto";

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
        this.spec = CommandSpec.create();
    }

    /**
     * Runs a command line.
     *
     * @param environment streams and terminal
     * @param args the command line
     * @return the exit status
     */
    static int run(Environment environment, String... args) {
        CommandLine.Help.Ansi ansi =
                environment.welcomesColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        CommandLine line = new CommandLine(new PoaLintCommand(environment), new CommandFactory(environment));
        // "text" is a format as well as a subcommand.
        return line.setAllowSubcommandsAsOptionParameters(true)
                .setOut(environment.out())
                .setErr(environment.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.max(60, Math.min(environment.columns(), 100)))
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setParameterExceptionHandler((e, unused) -> complain(e))
                .setExecutionExceptionHandler((e, command, unused) -> complain(environment, e))
                .execute(args);
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

    private static int complain(Environment environment, Exception e) {
        String problem = e instanceof CannotCheckException
                ? sentence(String.valueOf(e.getMessage()))
                : "internal error: " + e + "; nothing was checked. Please report it.";
        environment.err().println("poa-lint: " + problem);
        return ExitStatus.UNCHECKED;
    }

    @Override
    public Integer call() throws CannotCheckException {
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name a plan, a folder of plans, or - for standard input");
        }
        List<OutputTarget> targets = targets();
        Optional<Severity> failing =
                failOn.equals(NEVER) ? Optional.empty() : Optional.of(severity("--fail-on", failOn, NEVER));
        Severity least = severity("--min-severity", minSeverity);
        Palette palette = new Palette(coloured());
        if (minScore != null && (minScore < 0 || minScore > 100)) {
            throw usage("--min-score", "a score is a number from 0 to 100");
        }
        Gate gate = new Gate(failing, minScore == null ? OptionalInt.empty() : OptionalInt.of(minScore));
        Workbench workbench = workbench();
        Optional<IssueType> given = issueType(workbench);
        Linter linter = workbench.linter(selected(workbench.catalogue().rules()));
        PlanReader reader = new PlanReader(environment.in(), stdinFilename);
        Optional<PlanFile> answered = Optional.ofNullable(notice).map(reader::readOne);
        Report report =
                new Batch(reader, linter, answered, given, occasion(), gate, environment.err()).lint(paths, least);
        Detail detail = quiet ? Detail.BRIEF : verbose ? Detail.FULL : Detail.NORMAL;
        new Delivery(environment, targets, palette, detail, Optional.ofNullable(notice), Optional.ofNullable(rules))
                .deliver(report);
        return status(report);
    }

    /** The shipped rules, with those of the folder that was named before or behind the subcommand. */
    Workbench workbench() throws CannotCheckException {
        return rules == null ? Workbench.shipped() : Workbench.shipped().with(rules);
    }

    private static int status(Report report) {
        if (!report.unchecked().isEmpty() || report.plans().isEmpty()) {
            return ExitStatus.UNCHECKED;
        }
        return report.passed() ? ExitStatus.PASSED : ExitStatus.FAILED;
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

    private Severity severity(String option, String name, String... others) {
        List<String> names = Stream.concat(Stream.of(Severity.values()).map(Severity::id), Stream.of(others))
                .toList();
        if (!names.contains(name)) {
            throw usage(option, "\"" + name + "\" is none of " + String.join(", ", names) + YamlMap.hint(name, names));
        }
        return YamlMap.constant(Severity.class, name);
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

    private Optional<IssueType> issueType(Workbench workbench) {
        if (issue == null) {
            return Optional.empty();
        }
        Optional<IssueType> type = workbench.catalogue().knowledge().issues().named(issue);
        if (type.isEmpty()) {
            List<String> known = workbench.catalogue().knowledge().issues().all().stream()
                    .map(IssueType::id)
                    .toList();
            throw usage(
                    "--issue",
                    "unknown issue type \"" + issue + "\"; the types are " + String.join(", ", known)
                            + YamlMap.hint(issue, known));
        }
        return type;
    }

    private List<Rule> selected(List<Rule> all) {
        try {
            return new RuleSelection(select, ignore).from(all);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String option, String problem) {
        return new ParameterException(spec.commandLine(), option + ": " + problem);
    }
}
