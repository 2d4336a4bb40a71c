package poalint.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.plan.Position;
import poalint.report.JunitXml.Outcome;
import poalint.report.JunitXml.TestCase;
import poalint.rule.Finding;
import poalint.rule.Rule;

/**
 * JUnit XML, as Jenkins and others read it: a suite for each plan, a case for each rule, and a case for the gate.
 *
 * <p>A finding that fails the gate is a failure; any other is told as output of its case, so that a plan that passes has
 * no failure. What was not checked is an error. No times are told, because the same plan is to give the same bytes.
 */
public final class JunitFormat implements ReportFormat {

    @Override
    public void write(Report report, Appendable out) throws IOException {
        List<JunitXml.Suite> suites = new ArrayList<>();
        Set<String> plans = new HashSet<>();
        for (PlanReport plan : report.plans()) {
            plans.add(plan.path());
            suites.add(suite(plan, report));
        }
        for (Unchecked unchecked : report.unchecked()) {
            if (!plans.contains(unchecked.path())) {
                suites.add(new JunitXml.Suite(unchecked.path(), List.of(notChecked(unchecked))));
            }
        }
        StringWriter text = new StringWriter();
        try {
            new JunitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(suites);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.append(text.toString());
    }

    private JunitXml.Suite suite(PlanReport plan, Report report) {
        LintResult result = plan.result();
        List<TestCase> cases = new ArrayList<>();
        report.unchecked().stream()
                .filter(unchecked -> unchecked.path().equals(plan.path()))
                .forEach(unchecked -> cases.add(notChecked(unchecked)));
        cases.add(gate(plan));
        List<Reported> shown = plan.shown(report.minSeverity());
        for (Rule rule : result.ran()) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Reported reported : shown) {
                finding(reported, rule).ifPresent(finding -> outcomes.add(outcome(plan, finding)));
            }
            cases.add(new TestCase(rule.id(), outcomes));
        }
        result.skipped()
                .forEach(skipped -> cases.add(new TestCase(
                        skipped.rule(), List.of(new Outcome(JunitXml.SKIPPED, "", skipped.reason(), "")))));
        return new JunitXml.Suite(plan.path(), cases);
    }

    private static TestCase gate(PlanReport plan) {
        String verdict = "Score " + plan.result().score().total() + " of 100, "
                + plan.verdict().id() + ".";
        boolean passes = plan.gate().passes(plan.result());
        String kind = passes ? JunitXml.OUTPUT : JunitXml.FAILURE;
        return new TestCase("gate", List.of(new Outcome(kind, "gate", verdict, verdict)));
    }

    private static TestCase notChecked(Unchecked unchecked) {
        String reason = unchecked.reason() + ".";
        return new TestCase("checked", List.of(new Outcome(JunitXml.ERROR, "not checked", reason, reason)));
    }

    /** What a rule found, folded into another finding or not. */
    private static Optional<Finding> finding(Reported reported, Rule rule) {
        if (reported.finding().rule().id().equals(rule.id())) {
            return Optional.of(reported.finding());
        }
        return reported.also().stream()
                .filter(also -> also.rule().id().equals(rule.id()))
                .findFirst();
    }

    private static Outcome outcome(PlanReport plan, Finding finding) {
        boolean fails = plan.gate()
                .failOn()
                .filter(lowest -> finding.severity().atLeast(lowest))
                .isPresent();
        Position start = plan.result().plan().source().position(finding.span().start());
        String place = "line " + start.line() + ", column " + start.column() + ": ";
        return new Outcome(
                fails ? JunitXml.FAILURE : JunitXml.OUTPUT,
                finding.severity().id(),
                finding.message(),
                place + finding.message() + "\n" + finding.fix());
    }
}
