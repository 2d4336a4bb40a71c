package poalint.lint;

import java.util.Optional;
import java.util.OptionalInt;
import poalint.rule.Severity;

/**
 * What a plan must meet to pass.
 *
 * @param failOn the lowest severity that fails it; absent where no finding does
 * @param minScore the least score; absent where any will do
 */
public record Gate(Optional<Severity> failOn, OptionalInt minScore) {

    /** Whether a plan passes. */
    public boolean passes(LintResult result) {
        boolean fails = result.findings().stream()
                .anyMatch(reported -> failOn.map(
                                lowest -> reported.finding().severity().atLeast(lowest))
                        .orElse(false));
        boolean weak = minScore.isPresent() && result.score().total() < minScore.getAsInt();
        return !fails && !weak;
    }

    /** What to do with a plan. */
    public Verdict verdict(LintResult result) {
        boolean blocked = result.findings().stream()
                .anyMatch(reported -> reported.finding().rule().blocker());
        // Where nothing fails the run, the verdict still says what the usual gate would.
        Gate usual = new Gate(Optional.of(failOn.orElse(Severity.ERROR)), minScore);
        return blocked ? Verdict.BLOCKED : usual.passes(result) ? Verdict.READY : Verdict.REVISE;
    }
}
