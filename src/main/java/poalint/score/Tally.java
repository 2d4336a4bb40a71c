package poalint.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.plan.SectionKind;
import poalint.rule.Finding;
import poalint.rule.Rule;

/** The findings of one plan, counted by rule and place. */
public final class Tally {

    private final Scorer scorer;
    private final List<Finding> findings;
    private final Map<String, Map<Optional<SectionKind>, Integer>> counts = new HashMap<>();
    private final Map<SectionKind, Double> substance;
    private final Map<SectionKind, Integer> emptying = new EnumMap<>(SectionKind.class);
    private final double whole;
    private final double sum;
    private final long blockers;

    Tally(Scorer scorer, List<Finding> findings) {
        this.scorer = scorer;
        this.findings = List.copyOf(findings);
        this.substance = Scorer.substance(findings);
        this.whole = Scorer.whole(substance);
        this.sum = scorer.sum(findings);
        this.blockers = blockers(findings);
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.rule().id(), rule -> new HashMap<>())
                    .merge(Scorer.place(finding), 1, Integer::sum);
            emptying(finding).ifPresent(kind -> emptying.merge(kind, 1, Integer::sum));
        }
    }

    /**
     * What resolving one finding alone would bring, in points; never negative.
     *
     * @param resolved the finding, with those that would go with it
     */
    public double gain(List<Finding> resolved) {
        double better = touchesSubstance(resolved) ? scorer.sum(without(resolved)) : sum + returned(resolved);
        double gain = Scorer.cap(better, blockers > blockers(resolved)) - Scorer.cap(sum, blockers > 0);
        return Math.max(0, Math.round(gain * 10) / 10.0);
    }

    /** What is not there, or is too thin, takes from every rule that looks there, unless others take as much. */
    private boolean touchesSubstance(List<Finding> resolved) {
        Map<SectionKind, Integer> left = new EnumMap<>(SectionKind.class);
        for (Finding finding : resolved) {
            Optional<SectionKind> kind = emptying(finding);
            if (kind.isPresent()
                    && left.merge(kind.get(), -1, Integer::sum) + emptying.getOrDefault(kind.get(), 0) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The kind of section that has no more substance than this finding leaves it. */
    private Optional<SectionKind> emptying(Finding finding) {
        double left = Scorer.left(finding);
        return Scorer.emptied(finding).filter(kind -> left < 1 && left == substance.getOrDefault(kind, 1.0));
    }

    private List<Finding> without(List<Finding> resolved) {
        Set<Finding> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(resolved);
        return findings.stream().filter(finding -> !gone.contains(finding)).toList();
    }

    /** The points that come back where the rules of the resolved findings have fewer of them. */
    private double returned(List<Finding> resolved) {
        Map<String, Map<Optional<SectionKind>, Integer>> fewer = new HashMap<>();
        double returned = 0;
        for (Finding finding : resolved) {
            Rule rule = finding.rule();
            Optional<SectionKind> place = Scorer.place(finding);
            int gone = fewer.computeIfAbsent(rule.id(), id -> new HashMap<>()).merge(place, 1, Integer::sum);
            int before = count(rule, place) - gone + 1;
            double there = place.isPresent() ? substance.getOrDefault(place.get(), 1.0) : whole;
            returned += scorer.each(rule) * there * (Scorer.kept(rule, before - 1) - Scorer.kept(rule, before));
        }
        return returned;
    }

    private int count(Rule rule, Optional<SectionKind> place) {
        return counts.getOrDefault(rule.id(), Map.of()).getOrDefault(place, 0);
    }

    private static long blockers(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().blocker()).count();
    }
}
