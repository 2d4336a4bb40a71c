package poalint.report;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import poalint.issue.Issue;
import poalint.lint.LintResult;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.report.TextFormat.Detail;
import poalint.rule.Rule;

/**
 * The head of a plan's report: what was read, and what was therefore checked.
 *
 * @param page what it is written on
 * @param detail how much is told
 */
record HeadText(Page page, Detail detail) {

    /** Below this confidence the reader is asked to look whether the issue type is right. */
    private static final double DOUBTFUL = 0.6;

    void write(String path, LintResult result, Appendable out) throws IOException {
        out.append(page.palette().bold(Harmless.line(path))).append('\n');
        line(out, "document", document(result.plan().source()));
        line(out, "issue", issue(result.issue()));
        line(out, "so checked", checked(result));
        line(out, "sections", sections(result.plan()));
        line(out, "not the plan", outside(result.plan()));
        out.append('\n');
    }

    /** The rules that the issue type brought in, by category, and how many it left out. */
    private String checked(LintResult result) {
        Map<String, Long> categories = result.ran().stream()
                .filter(rule -> !rule.issues().isEmpty())
                .collect(Collectors.groupingBy(Rule::category, TreeMap::new, Collectors.counting()));
        String checked = categories.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + rules(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        long skipped = result.skipped().size();
        if (skipped == 0) {
            return checked;
        }
        String more = detail == Detail.FULL ? " (named at the end)" : " (--verbose names them)";
        return (checked.isEmpty() ? "nothing more" : checked) + "; " + "left out: " + rules(skipped) + more;
    }

    private static String rules(long count) {
        return count == 1 ? "1 rule" : count + " rules";
    }

    private void line(Appendable out, String label, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String head = "  " + Cells.left(label, 13) + " ";
        out.append(page.palette().dim(head))
                .append(page.wrapped(text, head.length()))
                .append('\n');
    }

    private static String document(Source source) {
        return source.origin()
                .map(origin -> origin.title() + "; lines are those that \"poa-lint text\" prints of it")
                .orElse("");
    }

    private static String issue(Issue issue) {
        if (issue.type().isEmpty()) {
            return "not recognised; give it with --issue to check more";
        }
        String title = issue.type().get().title() + " (" + issue.type().get().id() + ")";
        return issue.origin() == Issue.Origin.OPTION
                ? title
                : title + ", recognised in the " + (issue.origin() == Issue.Origin.NOTICE ? "notice" : "text") + ", "
                        + Decimal.of(issue.confidence() * 100, 0) + "% sure"
                        + (issue.confidence() < DOUBTFUL ? "; if it is another, give it with --issue" : "");
    }

    private static String sections(Plan plan) {
        if (plan.sections().isEmpty()) {
            return "none found";
        }
        Source source = plan.source();
        String found = plan.sections().stream()
                .map(section -> section.kind().title() + " line "
                        + source.line(section.anchor().start()))
                .collect(Collectors.joining(", "));
        boolean guessed =
                plan.sections().stream().noneMatch(section -> section.heading().isPresent());
        return guessed ? found + " (no headings; told by their content)" : found;
    }

    private static String outside(Plan plan) {
        Source source = plan.source();
        return plan.outside().stream().map(outside -> outside(source, outside)).collect(Collectors.joining(", "));
    }

    private static String outside(Source source, Outside outside) {
        int first = source.line(outside.span().start());
        int last = source.endLine(outside.span());
        String lines = first == last ? "line " + first : "lines " + first + " to " + last;
        return outside.kind().title() + " (" + lines + ")";
    }
}
