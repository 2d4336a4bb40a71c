package poalint;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Has the {@link Bench} wired anew for each run of tests. Mutation testing makes each test a run of its own and changes
 * classes between them: rules that were read while another class was changed would tell of that change.
 */
public final class FreshBench implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Bench.clear();
    }
}
