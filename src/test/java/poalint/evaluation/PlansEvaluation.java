package poalint.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.Agreement;
import poalint.Bench;
import poalint.lint.LintResult;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.rule.Finding;

/** Compares the findings in labelled plans with the labels, by rule. */
final class PlansEvaluation {

    private static final int OFTEN = 3;

    private final Map<String, Rule> rules;
    private final Map<String, Agreement> byRule = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int plans;
    private int starts;
    private int rightStarts;
    private int issues;
    private int rightIssues;

    /**
     * Reads the list of rules.
     *
     * @param list a file with the columns rule, severity, scope, decided-by and tier
     */
    PlansEvaluation(Path list) throws IOException {
        this.rules = Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(row -> row[0], row -> new Rule(row[2], row[4].equals("core"))));
    }

    /** Measures the plans of a folder. */
    void run(Path folder) throws IOException {
        for (LabelledPlan plan : LabelledPlan.in(folder)) {
            measure(plan);
        }
    }

    private void measure(LabelledPlan plan) {
        LintResult result = Bench.lint(plan.text(), plan.notice());
        Source source = result.plan().source();
        List<Found> found = result.findings().stream()
                .flatMap(reported -> Stream.concat(Stream.of(reported.finding()), reported.also().stream())
                        .map(finding -> Found.of(source, reported.finding(), finding)))
                .toList();
        Set<String> concerned = new TreeSet<>();
        found.forEach(each -> concerned.add(each.rule()));
        plan.labels().forEach(label -> concerned.add(label.rule()));
        for (String rule : concerned) {
            compare(
                    plan,
                    rule,
                    found.stream().filter(each -> each.rule().equals(rule)).toList());
        }
        plans++;
        for (LabelledPlan.Start start : plan.sections()) {
            starts++;
            rightStarts += result.plan().sections().stream()
                            .anyMatch(section -> section.kind().id().equals(start.kind())
                                    && source.line(section.anchor().start()) == start.line())
                    ? 1
                    : 0;
        }
        String type = result.issue().type().map(each -> each.id()).orElse("");
        issues += plan.issues().isEmpty() ? 0 : 1;
        rightIssues += plan.issues().contains(type)
                        || type.startsWith("odr") && plan.issues().stream().anyMatch(each -> each.startsWith("odr"))
                ? 1
                : 0;
    }

    private void compare(LabelledPlan plan, String rule, List<Found> found) {
        Rule known = rules.getOrDefault(rule, new Rule("span", false));
        List<LabelledPlan.Label> labels = plan.labels().stream()
                .filter(label -> label.rule().equals(rule))
                .toList();
        if (!known.core() && labels.isEmpty()) {
            return;
        }
        // What is raised, and what may and must be, as places: the plan, its sections, or its lines.
        Set<String> raised = new TreeSet<>();
        Set<String> musts = new TreeSet<>();
        Set<String> mays = new TreeSet<>();
        for (LabelledPlan.Label label : labels) {
            (label.must() ? musts : mays).add(place(known, plan, label.line()));
        }
        for (Found each : found) {
            raised.addAll(places(known, each, labels));
        }
        Set<String> hits = new HashSet<>(raised);
        hits.retainAll(musts);
        Set<String> alarms = new TreeSet<>(raised);
        alarms.removeAll(musts);
        alarms.removeAll(mays);
        Set<String> misses = new TreeSet<>(musts);
        misses.removeAll(raised);
        byRule.merge(rule, new Agreement(hits.size(), alarms.size(), misses.size()), Agreement::plus);
        alarms.forEach(at -> wrong.add(plan.name() + ": false alarm " + rule + " " + at));
        misses.forEach(at -> wrong.add(plan.name() + ": missed " + rule + " " + at));
    }

    private static String place(Rule rule, LabelledPlan plan, int line) {
        return switch (rule.scope()) {
            case "plan" -> "in the plan";
            case "section" -> "in " + plan.sectionOf(line).orElse("no section");
            default -> "on line " + line;
        };
    }

    /** A span is raised on each labelled line that it covers, or else on its first line. */
    private static Set<String> places(Rule rule, Found found, List<LabelledPlan.Label> labels) {
        return switch (rule.scope()) {
            case "plan" -> Set.of("in the plan");
            case "section" -> Set.of("in " + found.section().orElse("no section"));
            default -> {
                Set<String> covered = labels.stream()
                        .map(LabelledPlan.Label::line)
                        .filter(line -> found.line() <= line && line <= found.endLine())
                        .map(line -> "on line " + line)
                        .collect(Collectors.toSet());
                yield covered.isEmpty() ? Set.of("on line " + found.line()) : covered;
            }
        };
    }

    /** Prints the figures by rule and all together, and what is wrong. */
    void print(PrintStream out) {
        byRule.forEach((rule, agreement) -> out.printf(Locale.ROOT, "  %-36s %s%n", rule, agreement));
        Agreement all = byRule.values().stream().reduce(Agreement.NONE, Agreement::plus);
        out.printf(Locale.ROOT, "  %-36s %s%n", "all rules", all);
        List<Agreement> often = byRule.values().stream()
                .filter(agreement -> agreement.hits() + agreement.misses() >= OFTEN)
                .toList();
        out.printf(
                Locale.ROOT,
                "  plans %d  section starts %d of %d  issue types %d of %d  macro-F1 %.1f over %d rules%n",
                plans,
                rightStarts,
                starts,
                rightIssues,
                issues,
                100 * often.stream().mapToDouble(Agreement::f1).average().orElse(0),
                often.size());
        wrong.forEach(line -> out.println("  " + line));
    }

    /**
     * What the list says of a rule.
     *
     * @param scope plan, section or span
     * @param core whether every finding of it is labelled
     */
    private record Rule(String scope, boolean core) {}

    /**
     * A finding as it is compared.
     *
     * @param rule its rule
     * @param line its first line
     * @param endLine its last line
     * @param section the section in which it lies
     */
    private record Found(String rule, int line, int endLine, Optional<String> section) {

        /** A folded finding counts at the place of the one into which it was folded. */
        private static Found of(Source source, Finding shown, Finding finding) {
            return new Found(
                    finding.rule().id(),
                    source.line(shown.span().start()),
                    source.endLine(shown.span()),
                    shown.section().map(SectionKind::id));
        }
    }
}
