package poalint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual page from the command model, in the language of man(7). */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine command) {
        ManPage page = new ManPage();
        page.write(command.getCommandSpec());
        return page.page.toString();
    }

    private void write(CommandSpec spec) {
        line(".\\\" Written from the command model by a test; do not edit.");
        line(".TH POA\\-LINT 1 \"\" \"poa\\-lint " + Version.number() + "\" \"User Commands\"");
        line(".SH NAME");
        line("poa\\-lint \\- check Plans of Action");
        line(".SH SYNOPSIS");
        synopsis(spec);
        commands(spec).forEach((name, each) -> synopsis(each));
        line(".SH DESCRIPTION");
        line(escaped(String.join(" ", spec.usageMessage().description())));
        line(".SH OPTIONS");
        arguments(spec);
        line(".SH COMMANDS");
        commands(spec).forEach((name, each) -> {
            line(".SS " + escaped(name));
            line(escaped(String.join(" ", each.usageMessage().description())));
            arguments(each);
        });
        line(".SH EXIT STATUS");
        spec.usageMessage().exitCodeList().forEach((status, meaning) -> {
            line(".TP");
            line("\\fB" + status + "\\fR");
            line(escaped(meaning));
        });
        line(".SH FILES");
        entry(".poa-lint.yaml", "The settings; the nearest one up the tree from each plan counts.");
        entry(".poa-lint-baseline.yaml", "The findings that are let stand, with the reasons.");
    }

    /** All commands below one by their full names, parents first; the help command is everybody's. */
    private static Map<String, CommandSpec> commands(CommandSpec spec) {
        Map<String, CommandSpec> all = new LinkedHashMap<>();
        spec.subcommands().forEach((name, command) -> {
            if (!name.equals("help")) {
                all.put(name, command.getCommandSpec());
                commands(command.getCommandSpec()).forEach((inner, each) -> all.put(name + " " + inner, each));
            }
        });
        return all;
    }

    private void synopsis(CommandSpec spec) {
        List<String> words = new ArrayList<>();
        words.add("\\fB" + escaped(spec.qualifiedName()) + "\\fR [\\fIOPTIONS\\fR]");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            String label = "\\fI" + escaped(parameter.paramLabel()) + "\\fR";
            words.add(label + (parameter.arity().max() > 1 ? "..." : ""));
        }
        line(".br");
        line(String.join(" ", words));
    }

    private void arguments(CommandSpec spec) {
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            line(".TP");
            line("\\fI" + escaped(parameter.paramLabel()) + "\\fR");
            description(parameter);
        }
        for (OptionSpec option : spec.options()) {
            boolean usual = option.usageHelp() || option.versionHelp();
            if (option.hidden() || option.inherited() || usual && spec.parent() != null) {
                continue;
            }
            line(".TP");
            List<String> names = new ArrayList<>();
            for (String name : option.names()) {
                names.add("\\fB" + escaped(name) + "\\fR");
            }
            String label = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
            line(String.join(", ", names) + label);
            description(option);
        }
    }

    private void description(ArgSpec argument) {
        line(escaped(String.join(" ", argument.description())));
    }

    private void entry(String name, String text) {
        line(".TP");
        line("\\fI" + escaped(name) + "\\fR");
        line(escaped(text));
    }

    private static String escaped(String text) {
        String plain =
                text.replace("%n", " ").replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
