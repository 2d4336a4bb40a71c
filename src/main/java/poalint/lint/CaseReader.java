package poalint.lint;

import java.util.Optional;
import poalint.coverage.MatrixReader;
import poalint.issue.Issue;
import poalint.issue.IssueTypes;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.notice.NoticeParser;
import poalint.notice.NoticeWords;
import poalint.parse.PlanParser;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Span;
import poalint.rule.Case;

/** Makes of a submission what rules judge; an instance belongs to one thread. */
public final class CaseReader {

    private final PlanParser parser;
    private final NoticeParser notices;
    private final NoticeWords words;
    private final IssueTypes issues;
    private final MatrixReader matrices;

    /**
     * Takes its parts.
     *
     * @param parser makes a plan of a source
     * @param notices makes a notice of a source
     * @param words how papers are named
     * @param issues recognises what a plan is about
     * @param matrices ties its steps to its causes
     */
    public CaseReader(
            PlanParser parser, NoticeParser notices, NoticeWords words, IssueTypes issues, MatrixReader matrices) {
        this.parser = parser;
        this.notices = notices;
        this.words = words;
        this.issues = issues;
        this.matrices = matrices;
    }

    /** Reads a submission. */
    public Case read(Submission submission) {
        Plan plan = parser.parse(submission.plan());
        Optional<Notice> notice = submission
                .notice()
                .map(source -> notices.parse(source, new Span(0, source.text().length())))
                .or(() -> pasted(plan));
        Issue told = issues.recognise(plan);
        Issue issue = submission
                .issue()
                .map(Issue::given)
                .orElseGet(
                        () -> notice.map(found -> decided(found.issue(), told)).orElse(told));
        return new Case(
                plan,
                issue,
                told,
                matrices.read(plan),
                notice.map(found -> Checklist.of(found, words, plan)),
                submission.occasion());
    }

    /** The notice that stands above the plan in the same text. */
    private Optional<Notice> pasted(Plan plan) {
        return plan.outside().stream()
                .filter(outside -> outside.kind() == Outside.Kind.NOTICE)
                .map(outside -> notices.parse(plan.source(), outside.span()))
                .filter(notice -> notice.kind() != Notice.Kind.UNKNOWN)
                .findFirst();
    }

    /** The notice decides; where the plan tells which kind of the notice's type it is, the kind is taken. */
    private static Issue decided(Issue notice, Issue told) {
        boolean kind = notice.type()
                .flatMap(type -> told.type().flatMap(own -> own.kindOf()).filter(type.id()::equals))
                .isPresent();
        return notice.type().isEmpty() || kind ? told : notice;
    }
}
