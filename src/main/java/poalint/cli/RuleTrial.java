package poalint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import poalint.cli.TrialRoom.Outcome;
import poalint.issue.IssueTypes;
import poalint.lint.ExampleTester;
import poalint.plan.Position;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.read.PlanReader;
import poalint.report.JsonReport;
import poalint.report.JsonReport.PlanTold;
import poalint.rule.Example;
import poalint.rule.Rule;

/**
 * Tries the examples of rules on the whole program: each is written to a file, and its report is read back.
 *
 * @param room runs the program
 * @param issues the issue types, of which a rule may ask for one
 */
record RuleTrial(TrialRoom room, IssueTypes issues) implements ExampleRun.Tester {

    private static final PlanTold NOTHING = new PlanTold(List.of(), List.of());

    /** One run for all examples that stand alone, and one for each that has something beside it. */
    @Override
    public List<Optional<String>> problems(Rule rule, List<Example> examples) {
        try {
            List<String> alone = new ArrayList<>();
            List<String> plans = new ArrayList<>();
            Map<String, Told> told = new TreeMap<>();
            for (int i = 0; i < examples.size(); i++) {
                Example example = examples.get(i);
                String name = "examples/" + rule.id() + "/" + i;
                String plan = room.write(name + ".txt", example.source().text());
                plans.add(plan);
                List<String> args = new ArrayList<>();
                if (example.other().isPresent()) {
                    args.add(room.write(
                            name + "-other.txt", example.other().get().text()));
                }
                args.add(plan);
                if (example.notice().isPresent()) {
                    args.add("--notice");
                    args.add(room.write(
                            name + "-asks.txt", example.notice().get().text()));
                }
                if (args.size() == 1) {
                    alone.add(plan);
                } else {
                    told.putAll(told(rule, args, List.of(plan)));
                }
            }
            if (!alone.isEmpty()) {
                told.putAll(told(rule, alone, alone));
            }
            List<Optional<String>> problems = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                problems.add(problem(rule, examples.get(i), Objects.requireNonNull(told.get(plans.get(i)))));
            }
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> problem(Rule rule, Example example, Told told) {
        if (told.plan().equals(NOTHING) && !told.complaint().isEmpty()) {
            return Optional.of("it was not checked: " + told.complaint());
        }
        boolean meant = rule.needsNotice() && example.notice().isEmpty();
        if (told.plan().skipped().contains(rule.id()) && !meant) {
            return Optional.of("the rule was skipped");
        }
        return ExampleTester.problem(
                example,
                told.plan().findings().stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .map(finding -> span(example.source(), finding.start(), finding.end()))
                        .toList());
    }

    private static Span span(Source source, Position start, Position end) {
        return new Span(offset(source, start), offset(source, end));
    }

    private static int offset(Source source, Position position) {
        int line = source.lineSpan(position.line()).start();
        return source.text().offsetByCodePoints(line, position.column() - 1);
    }

    /** What a run over some paths tells of some plans. */
    private Map<String, Told> told(Rule rule, List<String> paths, List<String> plans) {
        List<String> args = new ArrayList<>(
                List.of("--format", "json", "--select", rule.id(), "--date", ExampleTester.READ_ON.toString()));
        issues.all().stream()
                .filter(type -> type.isAmong(rule.issues()))
                .findFirst()
                .ifPresent(type -> args.addAll(List.of("--issue", type.id())));
        args.addAll(paths);
        Outcome outcome = room.run("", args.toArray(String[]::new));
        Map<String, Told> told = new TreeMap<>();
        try {
            String complaint = outcome.err().strip().replaceAll("\\s+", " ");
            Map<String, PlanTold> report = JsonReport.parse(outcome.out()).plans();
            plans.forEach(plan ->
                    told.put(plan, new Told(report.getOrDefault(PlanReader.name(Path.of(plan)), NOTHING), complaint)));
        } catch (IllegalArgumentException e) {
            plans.forEach(plan -> told.put(plan, new Told(NOTHING, String.valueOf(e.getMessage()))));
        }
        return told;
    }

    /**
     * What the program told.
     *
     * @param plan of the example
     * @param complaint on standard error, in one line
     */
    private record Told(PlanTold plan, String complaint) {}
}
