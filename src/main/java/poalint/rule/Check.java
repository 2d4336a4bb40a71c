package poalint.rule;

import java.util.List;
import poalint.plan.Plan;

/** Looks for one fault in a plan. Keeps no state, prints nothing, knows neither the rule's id nor its severity. */
@FunctionalInterface
public interface Check {

    /** Where the fault stands, in order of the text. */
    List<Match> find(Plan plan);
}
