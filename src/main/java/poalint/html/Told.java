package poalint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import poalint.issue.Issue;
import poalint.lint.LintResult;
import poalint.notice.TimeLeft;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.report.Decimal;
import poalint.rule.Case;

/**
 * Something that is told of a plan at the head of its page.
 *
 * @param name what it is
 * @param text what is told
 */
public record Told(String name, String text) {

    static List<Told> of(LintResult result) {
        Case judged = result.judged();
        List<Told> told = new ArrayList<>();
        told.add(new Told("About", issue(result.issue())));
        told.add(new Told("Answers", answers(result.plan())));
        if (judged.occasion().stated()) {
            told.add(new Told("Day", judged.occasion().date().toString()));
        }
        judged.checklist()
                .flatMap(checklist -> TimeLeft.told(
                        checklist.notice(),
                        judged.occasion().received(),
                        judged.occasion().date()))
                .ifPresent(left -> told.add(new Told("Time", left)));
        return told;
    }

    private static String issue(Issue issue) {
        String title = issue.type().map(type -> type.title()).orElse("not recognised");
        return switch (issue.origin()) {
            case OPTION, NONE -> title;
            case NOTICE -> title + ", by the notice" + sure(issue);
            case PLAN -> title + ", by the plan's own words" + sure(issue);
        };
    }

    private static String sure(Issue issue) {
        return " (" + Decimal.of(issue.confidence() * 100, 0) + "% sure)";
    }

    private static String answers(Plan plan) {
        Source source = plan.source();
        if (plan.sections().isEmpty()) {
            return "none of the three was found";
        }
        String found = plan.sections().stream()
                .map(section -> section.kind().title() + " from line "
                        + source.line(section.anchor().start()))
                .collect(Collectors.joining(", "));
        return plan.hasHeadings() ? found : found + "; told by what they say, for they have no headings";
    }
}
