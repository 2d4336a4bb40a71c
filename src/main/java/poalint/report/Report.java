package poalint.report;

import java.util.List;
import poalint.rule.Severity;

/**
 * What a run found.
 *
 * @param plans the plans that were read, in order
 * @param unchecked the inputs, and plans, that could not be checked or not wholly, in order
 * @param minSeverity findings below it are not shown
 * @param passed whether everything was checked and passes the gate
 */
public record Report(List<PlanReport> plans, List<Unchecked> unchecked, Severity minSeverity, boolean passed) {

    /** Copies the lists. */
    public Report {
        plans = List.copyOf(plans);
        unchecked = List.copyOf(unchecked);
    }

    /** How many findings of a severity are shown. */
    public long count(Severity severity) {
        return plans.stream()
                .flatMap(plan -> plan.shown(minSeverity).stream())
                .filter(reported -> reported.finding().severity() == severity)
                .count();
    }

    /** How many findings are not shown. */
    public long hidden() {
        return plans.stream()
                .mapToLong(plan -> plan.result().findings().size()
                        - plan.shown(minSeverity).size())
                .sum();
    }
}
