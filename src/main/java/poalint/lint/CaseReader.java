package poalint.lint;

import java.util.Optional;
import poalint.coverage.MatrixReader;
import poalint.issue.Issue;
import poalint.issue.IssueType;
import poalint.issue.IssueTypes;
import poalint.parse.PlanParser;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.rule.Case;

/** Makes of a source what rules judge; an instance belongs to one thread. */
public final class CaseReader {

    private final PlanParser parser;
    private final IssueTypes issues;
    private final MatrixReader matrices;

    /**
     * Takes its parts.
     *
     * @param parser makes a plan of a source
     * @param issues recognises what it is about
     * @param matrices ties its steps to its causes
     */
    public CaseReader(PlanParser parser, IssueTypes issues, MatrixReader matrices) {
        this.parser = parser;
        this.issues = issues;
        this.matrices = matrices;
    }

    /**
     * Reads a source.
     *
     * @param source the text
     * @param given the issue type, where it is known
     */
    public Case read(Source source, Optional<IssueType> given) {
        Plan plan = parser.parse(source);
        Issue issue = given.map(Issue::given).orElseGet(() -> issues.recognise(plan));
        return new Case(plan, issue, matrices.read(plan));
    }
}
