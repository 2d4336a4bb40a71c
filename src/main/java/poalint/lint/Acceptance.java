package poalint.lint;

import java.util.Optional;
import poalint.plan.Plan;
import poalint.rule.Finding;

/** Findings that somebody has looked at and lets stand, told outside the plan. */
@FunctionalInterface
public interface Acceptance {

    /** Nobody lets anything stand. */
    Acceptance NONE = (plan, finding) -> Optional.empty();

    /**
     * Why a finding is let stand, if it is.
     *
     * @param plan the plan in which it was found
     * @param finding the finding
     */
    Optional<Accepted> of(Plan plan, Finding finding);

    /**
     * An entry of somebody's list.
     *
     * @param line its 1-based line there
     * @param reason why
     */
    record Accepted(int line, String reason) {}
}
