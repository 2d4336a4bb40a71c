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
import poalint.report.Cells;
import poalint.rule.Example;
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
        int examples = 0;
        int failed = 0;
        for (Rule rule : rules) {
            for (Example example : rule.examples()) {
                examples++;
                String problem = tester.test(rule, example).orElse("");
                if (!problem.isEmpty()) {
                    failed++;
                    environment
                            .out()
                            .print(rule.id() + ", example on line " + example.line() + ": " + Cells.harmless(problem)
                                    + ".\n");
                }
            }
        }
        environment
                .out()
                .print(rules.size() + (rules.size() == 1 ? " rule, " : " rules, ") + examples + " examples, " + failed
                        + " failed.\n");
        return failed == 0 ? ExitStatus.PASSED : ExitStatus.FAILED;
    }
}
