package poalint.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code poa-lint completion}: the script with which a shell completes poa-lint's command lines. */
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete poa-lint's options.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

    private final Environment environment;

    CompletionCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        // Picocli writes the numbers in it as the locale does, and no shell reads those of Arabic.
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            environment.out().print(AutoComplete.bash("poa-lint", PoaLintCommand.model(environment)));
        } finally {
            Locale.setDefault(usual);
        }
        return ExitStatus.PASSED;
    }
}
