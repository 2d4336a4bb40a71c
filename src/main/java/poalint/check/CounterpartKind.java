package poalint.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import poalint.issue.Issue;
import poalint.issue.IssueType;
import poalint.notice.Marketplaces;
import poalint.notice.Notice;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code counterpart}: a plan that speaks of something else than the notice.
 *
 * <p>Parameters: {@code fault} (issue: it is about another type, neither is a kind of the other, and they share none of
 * the families under {@code related}; marketplace: it names another one and none of the notice's), {@code least-sure} (the confidence below which
 * a type is not believed).
 */
public final class CounterpartKind implements CheckKind {

    /** What is wrong. */
    enum Fault {
        ISSUE,
        MARKETPLACE
    }

    @Override
    public String name() {
        return "counterpart";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "notice");
    }

    @Override
    public Check create(Parameters parameters) {
        Fault fault = parameters
                .constant("fault", Fault.class)
                .orElseThrow(() -> new IllegalArgumentException("the kind \"counterpart\" needs a \"fault\""));
        double leastSure = parameters.number("least-sure", 0);
        Set<String> related = Set.copyOf(parameters.texts("related"));
        return judged -> judged
                .checklist()
                .flatMap(checklist -> fault == Fault.ISSUE
                        ? otherIssue(judged, checklist.notice(), leastSure, related)
                        : otherMarketplace(judged.plan(), checklist.notice()))
                .stream()
                .toList();
    }

    private static Optional<Match> otherIssue(Case judged, Notice notice, double leastSure, Set<String> families) {
        Optional<IssueType> asked = sure(notice.issue(), leastSure);
        Optional<IssueType> told = sure(judged.told(), leastSure);
        if (asked.isEmpty() || told.isEmpty() || related(asked.get(), told.get(), families)) {
            return Optional.empty();
        }
        Span place = judged.plan().sections().stream()
                .findFirst()
                .map(Section::anchor)
                .orElse(new Span(0, 0));
        return Optional.of(new Match(
                place, Map.of("match", told.get().title(), "notice", asked.get().title())));
    }

    private static Optional<IssueType> sure(Issue issue, double least) {
        return issue.type().filter(type -> !type.container() && issue.confidence() >= least);
    }

    private static boolean related(IssueType one, IssueType other, Set<String> families) {
        return one.equals(other)
                || one.kindOf().equals(Optional.of(other.id()))
                || other.kindOf().equals(Optional.of(one.id()))
                || one.families().stream().filter(families::contains).anyMatch(other.families()::contains);
    }

    /** The first marketplace that is none of the notice's, where the plan names none of them; links say little. */
    private static Optional<Match> otherMarketplace(Plan plan, Notice notice) {
        if (notice.marketplaces().isEmpty()) {
            return Optional.empty();
        }
        Optional<Match> other = Optional.empty();
        for (Block block : plan.blocks().toList()) {
            for (Marketplaces.Named named : Marketplaces.in(plan.source(), block.span())) {
                if (notice.marketplaces().contains(named.name())) {
                    return Optional.empty();
                }
                boolean link = block.facts().stream()
                        .anyMatch(fact -> fact.span().contains(named.span())
                                && !fact.span().equals(named.span()));
                if (other.isEmpty() && !link) {
                    String asked = String.join(", ", new TreeSet<>(notice.marketplaces()));
                    other = Optional.of(new Match(named.span(), Map.of("match", named.name(), "notice", asked)));
                }
            }
        }
        return other;
    }
}
