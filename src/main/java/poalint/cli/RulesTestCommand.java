package poalint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import poalint.lint.ExampleTester;
import poalint.rule.Rule;

/** {@code poa-lint rules test PATH...}: runs the examples inside rule files. */
@Command(
        name = "test",
        description = "Run the examples inside rule files, your own included.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesTestCommand implements Callable<Integer> {

    private final Environment environment;

    @ParentCommand
    private @Nullable RulesCommand parent;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A rule file, or a folder of rule files.")
    private List<Path> paths = List.of();

    RulesTestCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CannotCheckException {
        Workbench workbench = Objects.requireNonNull(parent).workbench();
        List<Rule> rules = new ArrayList<>();
        for (Path path : paths) {
            rules.addAll(workbench.read(path));
        }
        ExampleTester tester = new ExampleTester(workbench.cases());
        ExampleRun run = new ExampleRun((rule, examples) ->
                examples.stream().map(example -> tester.test(rule, example)).toList());
        boolean passes = run.passes(rules, environment.out());
        return passes ? ExitStatus.PASSED : ExitStatus.FAILED;
    }
}
