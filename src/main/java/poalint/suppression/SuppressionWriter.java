package poalint.suppression;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.lint.LintResult;
import poalint.rule.Finding;
import poalint.rule.Rule;

/** Lets the findings of plans stand, in a new file or in one that there is; an instance belongs to one thread. */
public final class SuppressionWriter {

    private final SuppressionFile old;
    private final String reason;
    private final Optional<LocalDate> expires;
    private final LocalDate today;
    private final List<Suppression> entries = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Takes what there is.
     *
     * @param old the file as it is, or without entries where there is none
     * @param reason why new entries stand
     * @param expires the last day on which they do
     * @param today the day; an entry that has expired counts as if there were none
     */
    public SuppressionWriter(SuppressionFile old, String reason, Optional<LocalDate> expires, LocalDate today) {
        this.old = old;
        this.reason = reason;
        this.expires = expires;
        this.today = today;
    }

    /**
     * Lets all findings of a plan stand. An entry that there is keeps its reason and its day; one of a rule that ran and
     * meets no finding any more goes.
     *
     * @param plan where the plan lies
     * @param result what was found in it, nothing suppressed
     */
    public void take(Path plan, LintResult result) {
        String name = old.nameOf(plan).orElseThrow();
        taken.add(name);
        List<Suppression> before =
                old.of(plan).stream().filter(each -> !each.hasExpired(today)).toList();
        List<Finding> findings = result.findings().stream()
                .flatMap(reported -> Stream.concat(Stream.of(reported.finding()), reported.also().stream()))
                .sorted(Finding.ORDER)
                .toList();
        // What a rule that did not run would have found, nobody knows.
        Set<String> ran = result.ran().stream().map(Rule::id).collect(Collectors.toSet());
        before.stream().filter(each -> !ran.contains(each.rule())).forEach(entries::add);
        Set<Suppression> written = new HashSet<>();
        for (Finding finding : findings) {
            Place place = Place.of(result.plan(), finding);
            Suppression entry = before.stream()
                    .filter(each -> each.isFor(finding.rule().id(), place))
                    .findFirst()
                    .orElseGet(() -> new Suppression(
                            0,
                            name,
                            finding.rule().id(),
                            place.sentence(),
                            Optional.of(place.context()),
                            reason,
                            expires));
            if (written.add(entry)) {
                entries.add(entry);
            }
        }
    }

    /** Where the file lies. */
    public Path file() {
        return old.folder().resolve(SuppressionFile.FILE);
    }

    /** What the file is to hold; what it said of other plans stays. */
    public String text() {
        return new SuppressionFile(old.name(), old.folder(), all()).text();
    }

    private List<Suppression> all() {
        List<Suppression> all = new ArrayList<>(entries);
        old.suppressions().stream().filter(each -> !isTaken(each)).forEach(all::add);
        return all;
    }

    private boolean isTaken(Suppression entry) {
        return taken.contains(entry.plan());
    }

    /** What the file holds of the plans taken, in words. */
    public String summary() {
        long fresh = entries.stream().filter(entry -> entry.line() == 0).count();
        long kept = entries.size() - fresh;
        long gone = old.suppressions().stream().filter(this::isTaken).count() - kept;
        return fresh + (fresh == 1 ? " finding" : " findings") + " newly let stand, " + kept + " as before, " + gone
                + " taken out";
    }
}
