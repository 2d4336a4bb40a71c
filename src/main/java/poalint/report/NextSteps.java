package poalint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import poalint.lint.Reported;
import poalint.rule.Finding;

/** What to do first. */
public final class NextSteps {

    private static final int MOST = 5;

    private NextSteps() {}

    /**
     * The findings whose mending gains most, at most five, highest gain first.
     *
     * @param shown the findings that the reader sees
     */
    public static List<Reported> of(List<Reported> shown) {
        return shown.stream()
                .filter(reported -> reported.gain() > 0)
                .sorted(Comparator.comparing((Reported reported) -> -reported.gain())
                        .thenComparing(Reported::finding, Finding.ORDER))
                .limit(MOST)
                .toList();
    }

    /** What to do first: what gains most, or else the heaviest of what the reader sees. */
    public static Optional<Reported> first(List<Reported> shown) {
        return of(shown).stream()
                .findFirst()
                .or(() -> shown.stream()
                        .min(Comparator.comparing(reported -> reported.finding().severity())));
    }
}
