package poalint.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import poalint.issue.Issue;
import poalint.lint.LintResult;
import poalint.lint.SkippedRule;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.rule.Rule;

/**
 * The head of a plan's report: what was read, and what was therefore checked.
 *
 * @param page what it is written on
 */
record HeadText(Page page) {

    /** Below this confidence the reader is asked to look whether the issue type is right. */
    private static final double DOUBTFUL = 0.6;

    void write(String path, LintResult result, Appendable out) throws IOException {
        out.append(page.palette().bold(Cells.harmless(path))).append('\n');
        line(out, "issue", issue(result.issue()));
        List<String> checked = result.ran().stream()
                .filter(rule -> !rule.issues().isEmpty())
                .map(Rule::id)
                .toList();
        List<String> skipped = result.skipped().stream().map(SkippedRule::rule).toList();
        line(out, "so checked", rules(checked, skipped));
        line(out, "so skipped", rules(skipped, checked));
        line(out, "sections", sections(result.plan()));
        line(out, "not the plan", outside(result.plan()));
        out.append('\n');
    }

    /** The rules, each category by its name alone where none of its rules is among the others. */
    private static String rules(List<String> rules, List<String> others) {
        return rules.stream()
                .map(rule -> {
                    String category = rule.substring(0, rule.indexOf('/') + 1);
                    boolean shared = others.stream().anyMatch(other -> other.startsWith(category));
                    return shared
                                    || rules.stream()
                                                    .filter(each -> each.startsWith(category))
                                                    .count()
                                            == 1
                            ? rule
                            : category + "*";
                })
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private void line(Appendable out, String label, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String head = String.format(Locale.ROOT, "  %-13s ", label);
        out.append(page.palette().dim(head))
                .append(page.wrapped(text, head.length()))
                .append('\n');
    }

    private static String issue(Issue issue) {
        if (issue.type().isEmpty()) {
            return "not recognised; give it with --issue to check more";
        }
        String title = issue.type().get().title() + " (" + issue.type().get().id() + ")";
        return issue.origin() == Issue.Origin.OPTION
                ? title
                : String.format(
                        Locale.ROOT,
                        "%s, recognised in the text, %.0f%% sure%s",
                        title,
                        issue.confidence() * 100,
                        issue.confidence() < DOUBTFUL ? "; if it is another, give it with --issue" : "");
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
