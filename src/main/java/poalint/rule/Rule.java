package poalint.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.plan.Part;

/**
 * A rule: data that holds a function.
 *
 * @param id its path below the folder of rules: {@code category/name}
 * @param severity how much a finding weighs
 * @param softened how much it weighs where the notice itself asks for what is to come; absent for the same
 * @param scope what it judges at once
 * @param summary the fault in one line
 * @param why why it weakens a plan
 * @param fix how to mend it; may have placeholders
 * @param message the question to the seller; may have placeholders
 * @param sources where the demand comes from
 * @param issues the issue types and families that it is for; empty for all
 * @param needsNotice whether it can judge only beside a notice
 * @param parts the parts of the plan in which it looks; empty for the plan as a whole
 * @param points what a plan without this fault earns, before weights are made to sum to 100
 * @param effect what a finding means for the score
 * @param blocker whether an open finding caps the score and blocks the plan
 * @param check finds the fault
 * @param proof its examples
 */
public record Rule(
        String id,
        Severity severity,
        Optional<Severity> softened,
        Scope scope,
        String summary,
        String why,
        Template fix,
        Template message,
        List<String> sources,
        Set<String> issues,
        boolean needsNotice,
        Set<Part> parts,
        double points,
        Effect effect,
        boolean blocker,
        Check check,
        Proof proof) {

    /** Copies the collections. */
    public Rule {
        sources = List.copyOf(sources);
        issues = Set.copyOf(issues);
        parts = Set.copyOf(parts);
    }

    /** The examples of a rule, which nobody needs who only lints. */
    @FunctionalInterface
    public interface Proof {

        /** At least two bad and two good ones, bad ones first. */
        List<Example> examples();
    }

    /** Its examples, at least two bad and two good ones, bad ones first. */
    public List<Example> examples() {
        return proof.examples();
    }

    /** What a finding means for the score. */
    public enum Effect {
        /** Something is missing: the points are lost at once. */
        OBLIGATION,
        /** Something is wrong: each finding takes half of what is left. */
        DEFECT,
        /** The section has no content that could earn anything. */
        VOID,
        /** The section has less content than it needs; the finding says how much. */
        THIN
    }

    /** The folder that it stands in. */
    public String category() {
        return id.substring(0, id.indexOf('/'));
    }

    /** This rule with another weight, which a notice does not soften. */
    public Rule weighing(Severity other) {
        return new Rule(
                id,
                other,
                Optional.empty(),
                scope,
                summary,
                why,
                fix,
                message,
                sources,
                issues,
                needsNotice,
                parts,
                points,
                effect,
                blocker,
                check,
                proof);
    }

    /** Whether a selector names it: its id, or its category. */
    public boolean isNamedBy(String selector) {
        return id.equals(selector) || category().equals(selector);
    }
}
