package poalint.cli;

import java.util.Locale;
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
        // Picocli writes the numbers in it as the locale does, and no shell reads those of Arabic.
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            environment.out().print(AutoComplete.bash("poa-lint", spec.root().commandLine()));
        } finally {
            Locale.setDefault(usual);
        }
        return ExitStatus.PASSED;
    }
}
