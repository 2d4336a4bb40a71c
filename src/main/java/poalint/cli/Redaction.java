package poalint.cli;

import java.util.List;
import poalint.redact.Redactor;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;

/** A report that can be shown to others. */
final class Redaction {

    private Redaction() {}

    /** The same report, with what gives somebody away hidden. File names stay. */
    static Report of(Report report) {
        Redactor redactor = new Redactor();
        List<PlanReport> plans = report.plans().stream()
                .map(plan -> new PlanReport(
                        plan.path(), redactor.redact(plan.result()), plan.verdict(), plan.gate(), plan.least()))
                .toList();
        List<Unchecked> unchecked = report.unchecked().stream()
                .map(each -> new Unchecked(each.path(), each.brief()))
                .toList();
        return new Report(plans, unchecked, report.minSeverity(), report.passed());
    }
}
