package poalint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import poalint.lint.LintResult;
import poalint.lint.Suppressed;
import poalint.read.FileTree;
import poalint.report.PlanReport;
import poalint.rule.Rule;
import poalint.suppression.Suppression;
import poalint.suppression.SuppressionFile;

/**
 * Tells which suppressions have outlived their findings.
 *
 * @param files where the plans lie
 * @param today the day on which they are judged
 */
record SuppressionAudit(FileTree files, LocalDate today) {

    /**
     * What is to be said of the suppressions of the plans that were linted.
     *
     * @param inputs the plans
     * @param outcomes what became of them, in the same order
     * @return sentences without full stop
     */
    List<String> notes(List<Input> inputs, List<Batch.Outcome> outcomes) {
        List<String> notes = new ArrayList<>();
        Map<String, SuppressionFile> known = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            Optional<SuppressionFile> file = inputs.get(i).suppressions();
            Optional<Path> place = inputs.get(i).place();
            Optional<PlanReport> report = outcomes.get(i).report();
            if (file.isPresent() && place.isPresent()) {
                known.put(file.get().name(), file.get());
                Workbench rules = inputs.get(i).assignment().workbench();
                report.ifPresent(plan -> notes.addAll(ofPlan(file.get(), place.get(), plan.result(), rules)));
            }
        }
        known.values().forEach(file -> notes.addAll(ofLostPlans(file)));
        return notes;
    }

    private List<String> ofPlan(SuppressionFile file, Path plan, LintResult result, Workbench rules) {
        List<String> notes = new ArrayList<>();
        Set<Integer> used = result.suppressed().stream()
                .map(Suppressed::by)
                .map(by -> by.line())
                .collect(Collectors.toSet());
        Set<String> ran = result.ran().stream().map(Rule::id).collect(Collectors.toSet());
        for (Suppression each : file.of(plan)) {
            String what =
                    file.name() + ":" + each.line() + ": the suppression of " + each.rule() + " in " + each.plan();
            if (each.hasExpired(today)) {
                notes.add(what + " expired on "
                        + each.expires().map(LocalDate::toString).orElse("") + ", so the finding counts again");
            } else if (rules.catalogue().rule(each.rule()).isEmpty()) {
                notes.add(what + " names a rule that there is not");
            } else if (!used.contains(each.line()) && ran.contains(each.rule())) {
                notes.add(what + " meets no finding any more; take it out");
            }
        }
        return notes;
    }

    private List<String> ofLostPlans(SuppressionFile file) {
        Set<String> lost = new TreeSet<>();
        for (Suppression each : file.suppressions()) {
            if (!files.has(file.folder().resolve(each.plan()))) {
                lost.add(each.plan());
            }
        }
        return lost.stream()
                .map(plan -> file.name() + ": there is no plan " + plan + " any more; take its suppressions out")
                .toList();
    }
}
