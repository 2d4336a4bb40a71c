package poalint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import poalint.report.Harmless;
import poalint.rule.Example;
import poalint.rule.Rule;

/**
 * Tries the examples of rules, and tells which of them fail.
 *
 * @param tester how they are tried
 */
record ExampleRun(Tester tester) {

    /** Tries examples. */
    @FunctionalInterface
    interface Tester {

        /** For each of the examples of a rule what is wrong with it, or nothing. */
        List<Optional<String>> problems(Rule rule, List<Example> examples);
    }

    /**
     * Tries all examples.
     *
     * @param rules the rules
     * @param out gets a line for each example that fails, and one that sums up
     * @return whether none fails
     */
    boolean passes(List<Rule> rules, PrintWriter out) {
        int tried = 0;
        int failed = 0;
        for (Rule rule : rules) {
            List<Example> examples = rule.examples();
            List<Optional<String>> problems = tester.problems(rule, examples);
            for (int i = 0; i < examples.size(); i++) {
                tried++;
                String problem = problems.get(i).orElse("");
                if (!problem.isEmpty()) {
                    failed++;
                    out.print(rule.id() + ", example " + place(examples.get(i), i) + ": " + Harmless.line(problem)
                            + ".\n");
                }
            }
        }
        out.print(rules.size() + (rules.size() == 1 ? " rule, " : " rules, ") + tried + " examples, " + failed
                + " failed.\n");
        return failed == 0;
    }

    /** The build keeps no lines of the shipped rules, and in no file does an example stand on the first. */
    private static String place(Example example, int index) {
        return example.line() > 1 ? "on line " + example.line() : Integer.toString(index + 1);
    }
}
