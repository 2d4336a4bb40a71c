package poalint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.notice.Checklist;
import poalint.plan.Plan;
import poalint.report.NextSteps;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;

/**
 * A page about one plan.
 *
 * @param name the plan's name
 * @param path the plan's path
 * @param index the page that leads to all plans; absent where there is none
 * @param standing how it stands
 * @param told what is told of it at the head
 * @param unchecked what could not be checked
 * @param steps the notes whose mending gains most
 * @param bars the score by category
 * @param rows the plan with its notes
 * @param severities the severities to filter by
 * @param categories the categories to filter by
 * @param causes what takes up each cause
 * @param asked what the notice asks for; absent where there is none
 * @param left the rules that were left out
 */
public record PlanPage(
        String name,
        String path,
        Optional<String> index,
        Standing standing,
        List<Told> told,
        List<Unchecked> unchecked,
        List<Note> steps,
        List<Bar> bars,
        List<Row> rows,
        List<Choice> severities,
        List<Choice> categories,
        List<Cause> causes,
        Optional<Asked> asked,
        List<Left> left) {

    static PlanPage of(
            PlanReport plan, Report report, List<Unchecked> unchecked, Optional<String> index, Glossary glossary) {
        LintResult result = plan.result();
        List<Reported> shown = plan.shown(report.minSeverity());
        Groups groups = Groups.of(shown);
        List<Marked> marked = marked(result.plan(), shown, groups);
        Sheet sheet = Sheet.of(result.plan(), marked);
        Optional<Checklist> checklist = result.judged().checklist();
        return new PlanPage(
                name(plan.path()),
                PageText.of(plan.path()),
                index,
                Standing.of(plan, report),
                Told.of(result),
                said(unchecked),
                NextSteps.of(shown).stream()
                        .map(step -> marked.get(shown.indexOf(step)).note())
                        .toList(),
                Bar.of(result.score(), glossary),
                sheet.rows(),
                Groups.severities(shown),
                groups.categories(shown),
                Cause.of(result.judged().matrix(), sheet),
                checklist.map(each -> Asked.of(each, sheet)),
                Left.of(result.skipped()));
    }

    /** How many notes there are. */
    public long notes() {
        return standing.errors() + standing.warnings() + standing.suggestions();
    }

    /** The last part of a path. */
    static String name(String path) {
        return PageText.of(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What could not be checked, as a page may say it. */
    static List<Unchecked> said(List<Unchecked> unchecked) {
        return unchecked.stream()
                .map(each -> new Unchecked(PageText.of(each.path()), PageText.of(each.reason())))
                .toList();
    }

    private static List<Marked> marked(Plan plan, List<Reported> shown, Groups groups) {
        List<Marked> marked = new ArrayList<>();
        for (Reported reported : shown) {
            Note note = Note.of(marked.size() + 1, reported, groups.of(reported), plan);
            marked.add(new Marked(note, reported.finding()));
        }
        return marked;
    }
}
