package poalint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import poalint.catalogue.Catalogue;
import poalint.report.Harmless;
import poalint.rule.Example;
import poalint.rule.Rule;
import poalint.yaml.YamlMap;

/** {@code poa-lint explain RULE}: what a rule flags, why, and how to mend it. */
@Command(
        name = "explain",
        description = "Explain a rule: what, why, bad, better, sources.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDEST = 100;

    private final Environment environment;

    @ParentCommand
    private @Nullable PoaLintCommand parent;

    @Parameters(paramLabel = "RULE", description = "A rule, such as tense/future-in-actions.")
    private String id = "";

    ExplainCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CannotCheckException {
        Catalogue catalogue = Objects.requireNonNull(parent).workbench().catalogue();
        List<String> ids = catalogue.rules().stream().map(Rule::id).toList();
        Rule rule = catalogue
                .rule(id)
                .orElseThrow(() -> new CannotCheckException("there is no rule \"" + id + "\"" + YamlMap.hint(id, ids)));
        PrintWriter out = environment.out();
        out.print(rule.id() + " (" + rule.severity().id() + ")\n\n");
        paragraph("", rule.summary() + ".");
        out.print("\nWhy\n");
        paragraph("  ", rule.why());
        out.print("\nFix\n");
        paragraph("  ", rule.fix().text());
        examples("Bad", rule, true);
        examples("Better", rule, false);
        out.print("\nSources\n");
        rule.sources().forEach(source -> paragraph("  ", source));
        return ExitStatus.PASSED;
    }

    private void examples(String title, Rule rule, boolean bad) {
        environment.out().print("\n" + title + "\n");
        boolean first = true;
        for (Example example : rule.examples()) {
            if (example.bad() == bad) {
                environment.out().print(first ? "" : "  --\n");
                first = false;
                example.shown().strip().lines().forEach(line -> paragraph("  ", line));
            }
        }
    }

    private void paragraph(String indent, String text) {
        int width = Math.min(environment.columns(), WIDEST) - indent.length();
        environment
                .out()
                .print(indent + WordUtils.wrap(Harmless.line(text), Math.max(30, width), "\n" + indent, false) + "\n");
    }
}
