package poalint.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands, each with the environment of the run. */
final class CommandFactory implements IFactory {

    private final Environment environment;

    CommandFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RulesCommand.class) {
            return type.cast(new RulesCommand(environment));
        }
        if (type == RulesTestCommand.class) {
            return type.cast(new RulesTestCommand(environment));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(environment));
        }
        if (type == HookCommand.class) {
            return type.cast(new HookCommand(environment));
        }
        if (type == ConfigCommand.class) {
            return type.cast(new ConfigCommand(environment));
        }
        if (type == BaselineCommand.class) {
            return type.cast(new BaselineCommand(environment));
        }
        if (type == CompletionCommand.class) {
            return type.cast(new CompletionCommand(environment));
        }
        if (type == TextCommand.class) {
            return type.cast(new TextCommand(environment));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
