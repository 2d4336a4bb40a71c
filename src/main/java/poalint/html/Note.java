package poalint.html;

import java.util.List;
import java.util.Optional;
import poalint.lint.Reported;
import poalint.plan.Plan;
import poalint.plan.Span;
import poalint.report.Decimal;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Scope;

/**
 * A finding as it stands beside the plan.
 *
 * @param number counts from 1 in order of the text
 * @param severity the severity's name
 * @param groups the classes by which the page filters
 * @param title the fault in one line
 * @param place where it stands, in words
 * @param message the question to the seller
 * @param fix how to mend it
 * @param also what else is asked of the same words
 * @param gain what mending it brings, such as {@code +2.5}; absent where it brings nothing by itself
 * @param why why it weakens a plan
 * @param rule the rule's id
 */
public record Note(
        int number,
        String severity,
        String groups,
        String title,
        String place,
        String message,
        String fix,
        List<Also> also,
        Optional<String> gain,
        String why,
        String rule) {

    private static final double LEAST_GAIN = 0.05;

    /** Copies the list. */
    public Note {
        also = List.copyOf(also);
    }

    /**
     * A further question about the same words.
     *
     * @param message the question
     */
    public record Also(String message) {}

    /** The note on a finding; in a document it names the place as a reader of the document does. */
    static Note of(int number, Reported reported, String groups, Plan plan) {
        Finding finding = reported.finding();
        Rule rule = finding.rule();
        List<Also> also = reported.also().stream()
                .map(each -> new Also(PageText.of(each.message())))
                .toList();
        return new Note(
                number,
                finding.severity().id(),
                groups,
                rule.summary(),
                place(rule.scope(), finding.span(), plan),
                PageText.of(finding.message()),
                PageText.of(finding.fix()),
                also,
                gain(reported.gain()),
                rule.why().strip(),
                rule.id());
    }

    static Optional<String> gain(double points) {
        return points < LEAST_GAIN ? Optional.empty() : Optional.of("+" + Decimal.of(points, 1));
    }

    private static String place(Scope scope, Span span, Plan plan) {
        return switch (scope) {
            case SPAN ->
                poalint.plan.Place.of(plan, span)
                        .map(PageText::of)
                        .orElse("line " + plan.source().line(span.start()));
            case SECTION -> "this answer";
            case PLAN -> "the whole plan";
        };
    }
}
