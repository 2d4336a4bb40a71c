package poalint.rule;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import poalint.plan.SectionKind;
import poalint.plan.Span;

/**
 * A fault found in a plan.
 *
 * @param rule the rule that it breaks
 * @param severity how much it weighs here
 * @param span where
 * @param section the section in which it lies, if any
 * @param message the rule's message, filled
 * @param fix the rule's remedy, filled
 * @param facts what the check saw
 */
public record Finding(
        Rule rule,
        Severity severity,
        Span span,
        Optional<SectionKind> section,
        String message,
        String fix,
        Map<String, String> facts) {

    /** By position, then by rule. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::span)
            .thenComparing(finding -> finding.rule().id());

    /** Copies the map. */
    public Finding {
        facts = Map.copyOf(facts);
    }
}
