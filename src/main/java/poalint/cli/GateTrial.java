package poalint.cli;

import java.util.ArrayList;
import java.util.List;
import poalint.cli.TrialRoom.Outcome;

/**
 * A gate, and the runs that show whether it holds.
 *
 * @param name what it is, for the user
 * @param runs at least one that must not pass
 */
record GateTrial(String name, List<Run> runs) {

    /** Copies the list. */
    GateTrial {
        runs = List.copyOf(runs);
    }

    /** What is wrong with it, each problem without full stop. */
    List<String> problems(TrialRoom room) {
        List<String> problems = new ArrayList<>();
        for (Run run : runs) {
            Outcome outcome = room.run(run.input(), run.args().toArray(String[]::new));
            String line = "poa-lint "
                    + String.join(" ", run.args()).replace(room.path().toString(), "DIR");
            if (outcome.status() != run.status()) {
                problems.add(line + " ended in " + outcome.status() + ", not in " + run.status());
            }
            if (!outcome.out().contains(run.told()) && !outcome.err().contains(run.told())) {
                problems.add(line + " does not say \"" + run.told() + "\"");
            }
        }
        return problems;
    }

    /**
     * A run of the program.
     *
     * @param status the exit status that it must have
     * @param told what it must say, on either stream
     * @param input standard input
     * @param args the command line
     */
    record Run(int status, String told, String input, List<String> args) {

        /** Copies the list. */
        Run {
            args = List.copyOf(args);
        }
    }
}
