package poalint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import poalint.catalogue.Catalogue;
import poalint.read.PlanReader;

/**
 * Tries a program: every gate on what it must stop and on what it must let through, and every shipped rule on its
 * examples. All goes through the command line, as a user's plans do.
 *
 * @param environment what the self-test gets from outside
 * @param program what is tried
 */
record SelfTest(Environment environment, Program program) {

    /**
     * Tries everything, and tells of it on standard output.
     *
     * @return whether everything behaved
     * @throws CannotCheckException where nothing can be tried
     */
    boolean passes() throws CannotCheckException {
        PrintWriter out = environment.out();
        Stream.of(new Version().getVersion()).forEach(line -> out.print(line + "\n"));
        Catalogue shipped = Workbench.shipped().catalogue();
        try (TrialRoom room = new TrialRoom(program, environment)) {
            out.print("\nGates\n");
            boolean gates = gates(room, out);
            out.print("\nRules\n");
            RuleTrial trial = new RuleTrial(room, shipped.knowledge().issues());
            boolean rules = new ExampleRun(trial).passes(shipped.rules(), out);
            out.print(gates && rules ? "\nEverything behaved.\n" : "\nThis installation cannot be relied on.\n");
            return gates && rules;
        } catch (IOException e) {
            throw new CannotCheckException("the self-test needs a folder for its files: " + PlanReader.reason(e));
        } catch (UncheckedIOException e) {
            throw new CannotCheckException("the self-test cannot write its files: " + e.getMessage());
        }
    }

    private static boolean gates(TrialRoom room, PrintWriter out) throws IOException {
        int failed = 0;
        List<GateTrial> trials = GateTrials.in(room);
        for (GateTrial trial : trials) {
            List<String> problems = trial.problems(room);
            failed += problems.isEmpty() ? 0 : 1;
            out.print((problems.isEmpty() ? "ok      " : "FAILED  ") + trial.name() + "\n");
            problems.forEach(problem -> out.print("        " + problem + ".\n"));
        }
        out.print(trials.size() + " gates, " + failed + " failed.\n");
        return failed == 0;
    }
}
