package poalint.rule;

import java.util.List;
import java.util.function.Function;
import poalint.plan.Plan;

/** Looks for one fault. Keeps no state, prints nothing, knows neither the rule's id nor its severity. */
@FunctionalInterface
public interface Check {

    /** Where the fault stands, in order of the text. */
    List<Match> find(Case judged);

    /** Whether it can judge only beside the other plans of a run. */
    default boolean comparesPlans() {
        return false;
    }

    /** A check that needs the plan alone. */
    static Check ofPlan(Function<Plan, List<Match>> find) {
        return judged -> find.apply(judged.plan());
    }
}
