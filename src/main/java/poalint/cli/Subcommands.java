package poalint.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands, each with the environment of the run. */
final class Subcommands implements IFactory {

    /** Their names, in the order of the help. */
    static final List<String> ALL =
            List.of("rules", "explain", "text", "hook", "config", "baseline", "completion", "self-test", "help");

    private final Environment environment;

    Subcommands(Environment environment) {
        this.environment = environment;
    }

    /**
     * The subcommands that a command line needs: building one takes as long as reading a plan. Help names them all.
     */
    static List<String> named(String... args) {
        List<String> words = Arrays.asList(args);
        boolean all = List.of("help", "-h", "--help").stream().anyMatch(words::contains);
        return all ? ALL : ALL.stream().filter(words::contains).toList();
    }

    /** The subcommand of a name. */
    Object subcommand(String name) {
        return switch (name) {
            case "rules" -> new RulesCommand(environment);
            case "explain" -> new ExplainCommand(environment);
            case "text" -> new TextCommand(environment);
            case "hook" -> new HookCommand(environment);
            case "config" -> new ConfigCommand(environment);
            case "baseline" -> new BaselineCommand(environment);
            case "completion" -> new CompletionCommand(environment);
            case "self-test" -> new SelfTestCommand(environment);
            case "help" -> new CommandLine.HelpCommand();
            default -> throw new IllegalArgumentException("no subcommand: " + name);
        };
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == RulesTestCommand.class
                ? type.cast(new RulesTestCommand(environment))
                : CommandLine.defaultFactory().create(type);
    }
}
