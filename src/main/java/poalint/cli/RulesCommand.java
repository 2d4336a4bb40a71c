package poalint.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import poalint.report.Harmless;
import poalint.rule.Rule;

/** {@code poa-lint rules}: the catalogue, a line a rule. */
@Command(
        name = "rules",
        description = "List the rules: id, severity, the fault in one line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = RulesTestCommand.class)
final class RulesCommand implements Callable<Integer> {

    private final Environment environment;

    @ParentCommand
    private @Nullable PoaLintCommand parent;

    RulesCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CannotCheckException {
        List<Rule> rules = workbench().catalogue().rules();
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (Rule rule : rules) {
            String head = String.format(
                    Locale.ROOT,
                    "%-" + widest + "s  %-10s  ",
                    rule.id(),
                    rule.severity().id());
            environment.out().print(head + Harmless.line(rule.summary()) + "\n");
        }
        return ExitStatus.PASSED;
    }

    /** The rules that the command line asks for. */
    Workbench workbench() throws CannotCheckException {
        return Objects.requireNonNull(parent).workbench();
    }
}
