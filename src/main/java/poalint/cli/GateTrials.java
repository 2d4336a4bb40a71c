package poalint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import poalint.cli.GateTrial.Run;
import poalint.config.Configuration;
import poalint.suppression.SuppressionFile;

/** The gates of the program: what stops a plan, and what must never look as if a plan had passed. */
final class GateTrials {

    private static final String ERROR = "tense/future-in-actions";
    private static final String WARNING = "specificity/vague-frequency";
    private static final String SUGGESTION = "carrier/tracking-not-uploaded";

    private final TrialRoom room;
    private final String good;
    private final String suggestion;
    private final String warning;
    private final String error;
    private final List<GateTrial> trials = new ArrayList<>();

    private GateTrials(TrialRoom room) throws IOException {
        this.room = room;
        good = room.write("plans/good.txt", TrialPlans.GOOD);
        suggestion = room.write("flawed/suggestion.txt", TrialPlans.SUGGESTION);
        warning = room.write("flawed/warning.txt", TrialPlans.WARNING);
        error = room.write("flawed/error.txt", TrialPlans.ERROR);
    }

    /**
     * All gates; what their runs need is written into the room.
     *
     * @throws IOException where it cannot be written
     */
    static List<GateTrial> in(TrialRoom room) throws IOException {
        GateTrials all = new GateTrials(room);
        all.severities();
        all.contents();
        all.inputs();
        all.settings();
        all.rules();
        return List.copyOf(all.trials);
    }

    private void severities() {
        gate(
                "--fail-on error stops an error, and nothing lighter",
                run(1, "error[" + ERROR + "]", "--select", ERROR, error),
                run(0, "warning[" + WARNING + "]", "--select", WARNING, "--fail-on", "error", warning));
        gate(
                "--fail-on warning stops a warning, and nothing lighter",
                run(1, "warning[" + WARNING + "]", "--select", WARNING, "--fail-on", "warning", warning),
                run(0, "Passes", "--select", SUGGESTION, "--fail-on", "warning", suggestion));
        gate(
                "--fail-on suggestion stops a suggestion",
                run(1, "suggestion[" + SUGGESTION + "]", "--select", SUGGESTION, "--fail-on", "suggestion", suggestion),
                run(0, "Passes", "--select", SUGGESTION, "--fail-on", "suggestion", good));
        gate(
                "--fail-on never stops no finding, but what cannot be checked",
                run(0, "error[" + ERROR + "]", "--select", ERROR, "--fail-on", "never", error),
                run(2, "no such file", "--fail-on", "never", missing()));
        gate(
                "--min-score stops a plan below it",
                run(1, "Does not pass", "--select", ERROR, "--fail-on", "never", "--min-score", "100", error),
                run(0, "Passes", "--select", ERROR, "--fail-on", "never", "--min-score", "0", error));
        gate(
                "--min-severity hides a finding, and does not let it pass",
                run(
                        1,
                        "Does not pass",
                        "--select",
                        WARNING,
                        "--fail-on",
                        "warning",
                        "--min-severity",
                        "error",
                        warning));
        for (String format : OutputTarget.FORMATS) {
            gate("a report in " + format + " does not change the status", formats(format));
        }
    }

    private Run[] formats(String format) {
        return new Run[] {
            run(1, "", "--select", ERROR, "--format", format, error), run(2, "", "--format", format, missing())
        };
    }

    private void contents() throws IOException {
        String blank = room.write("blank.txt", TrialPlans.BLANK);
        gate("an open blocker blocks the plan", run(1, "blocked", blank));
        String asks = room.write("asks.txt", TrialPlans.NOTICE);
        gate(
                "a question of the notice that is left unanswered",
                run(1, "coverage/unanswered-question", "--select", "coverage", "--notice", asks, error));
        gate("any number of findings", input(1, "256 errors", TrialPlans.promises(256), "--select", ERROR, "-"));
        gate(
                "a plan that does not pass, before or behind one that does",
                run(1, "", "--select", ERROR, error, good),
                run(1, "", "--select", ERROR, good, error),
                run(1, "", "--select", ERROR, room.path().resolve("flawed").toString()));
        gate("a good plan passes", run(0, "Passes the gate", "--select", "tense", good));
    }

    private void inputs() throws IOException {
        gate("a path that does not exist", run(2, "no such file", missing()), run(2, "no such file", good, missing()));
        String binary = room.write("binary.txt", new byte[] {'a', 0, 1, 2});
        gate(
                "a file that is no text, whatever else is checked",
                run(2, "binary", binary),
                run(2, "binary", "--select", ERROR, error, binary));
        gate("a file without a word", run(2, "no text", room.write("empty.txt", " \n")));
        String document = room.write("broken.docx", "PK\u0003\u0004 and no more");
        gate("a document that is damaged", run(2, "not checked", document, good));
        room.write("none/readme.md", "# No plan\n");
        gate(
                "a folder without plans",
                run(2, "no plan", room.path().resolve("none").toString()));
        gate("plans that are all left out", run(2, "nothing was checked", "--exclude", "*.txt", good));
        gate("a notice that cannot be read", run(2, "no such file", "--notice", missing(), good));
        gate(
                "a notice in which nothing is recognised",
                run(2, "no plan was held", "--notice", room.write("hello.txt", "Hello.\n"), good));
    }

    private void settings() throws IOException {
        gate("an option that does not exist", run(2, "--fail-onn", "--fail-onn", "error", good));
        gate("a severity that does not exist", run(2, "--fail-on", "--fail-on", "errors", good));
        gate("a rule to select that does not exist", run(2, "tense/futur", "--select", "tense/futur", good));
        String settings = room.write("misspelt/" + Configuration.FILE, "min_score: 100\n");
        gate("a misspelt key of the settings", run(2, "min_score", "--config", settings, good));
        room.write("stale/" + SuppressionFile.FILE, TrialPlans.suppression("2020-01-31"));
        String stale = room.write("stale/plan.txt", TrialPlans.ERROR);
        room.write("stood/" + SuppressionFile.FILE, TrialPlans.suppression("9999-12-31"));
        String stood = room.write("stood/plan.txt", TrialPlans.ERROR);
        gate(
                "a suppression that has expired",
                run(1, ERROR, "--select", ERROR, stale),
                run(0, "Passes", "--select", ERROR, stood));
        room.write("unclear/" + SuppressionFile.FILE, "version: 1\nsuppressions: [all]\n");
        gate(
                "a suppression file that cannot be read",
                run(2, SuppressionFile.FILE, room.write("unclear/plan.txt", TrialPlans.GOOD)));
        String nowhere = room.path().resolve("nowhere/report.json").toString();
        gate("a report that cannot be written", run(2, "cannot be written", "--format", "json=" + nowhere, good));
        gate("a report in the place of a plan", run(2, "overwrite", "--format", "json=" + good, good));
    }

    private void rules() throws IOException {
        room.write("broken-rules/house/broken.yaml", "severity: warning\n");
        gate("a broken rule file", run(2, "broken.yaml", "--rules", folder("broken-rules"), good));
        gate("a folder without rules", run(2, "no rule file", "--rules", folder("none"), good));
        String plugIn = room.plugIn();
        List<Run> runs = new ArrayList<>();
        for (BreakingKind.By by : BreakingKind.By.values()) {
            String way = by.name().toLowerCase(Locale.ROOT);
            room.write("breaking-by-" + way + "/house/breaks.yaml", TrialPlans.breakingRule(way));
            // The other rule's finding must not be lost over it.
            runs.add(run(
                    2,
                    "the rule house/breaks broke down",
                    "--plugin",
                    plugIn,
                    "--rules",
                    folder("breaking-by-" + way),
                    "--select",
                    "house/breaks," + ERROR,
                    error));
        }
        gate("a rule that breaks down", runs.toArray(Run[]::new));
    }

    private String folder(String name) {
        return room.path().resolve(name).toString();
    }

    private String missing() {
        return folder("missing.txt");
    }

    private static Run run(int status, String told, String... args) {
        return input(status, told, "", args);
    }

    private static Run input(int status, String told, String input, String... args) {
        return new Run(status, told, input, List.of(args));
    }

    private void gate(String name, Run... runs) {
        trials.add(new GateTrial(name, List.of(runs)));
    }
}
