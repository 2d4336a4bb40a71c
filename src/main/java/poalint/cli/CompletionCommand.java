package poalint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code poa-lint completion}: the script with which a shell completes poa-lint's command lines. */
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete poa-lint's options.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Environment environment) {
        this.environment = environment;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        environment.out().print(AutoComplete.bash("poa-lint", spec.root().commandLine()));
        return ExitStatus.PASSED;
    }
}
