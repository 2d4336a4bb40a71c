package poalint.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import poalint.plan.Part;
import poalint.plan.SectionKind;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Scope;
import poalint.score.Score.CategoryScore;

/**
 * Scores findings.
 *
 * <p>Every rule that applies has points, and the points of all of them sum to 100, so the denominator depends on issue
 * type and rule set alone; where none of them has points, all weigh the same. A rule's points are split evenly over the
 * answers in which it looks; a rule that looks elsewhere, or at the plan as a whole, keeps them for the plan. In each of
 * these places the rule earns
 *
 * <pre>points × substance(place) × kept(findings there)</pre>
 *
 * <p>where <em>kept</em> is 1 without a finding, 0 with one where something is missing, and halves with each finding
 * where something is wrong; and <em>substance</em> is 0 for an answer that is missing or empty, count/needed for one
 * with too few steps, else 1, and for the plan the mean of the three. So what is not there earns nothing, the faults of
 * one answer never touch the points of another, and no finding that goes away can lower the sum. An open blocker caps
 * the sum.
 */
public final class Scorer {

    /** The most that a plan with an open blocker can have. */
    public static final int BLOCKER_CAP = 49;

    private static final double HALF = 0.5;

    private final List<Rule> rules;
    private final double allPoints;

    /**
     * Takes the rules that apply.
     *
     * @param rules every rule that was run, and no other
     */
    public Scorer(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.allPoints = rules.stream().mapToDouble(Rule::points).sum();
    }

    /**
     * The score of a plan.
     *
     * @param findings all findings, none folded away
     */
    public Score score(List<Finding> findings) {
        Map<String, Double> earned = earned(findings);
        double sum = earned.values().stream().mapToDouble(Double::doubleValue).sum();
        double capped = cap(sum, findings);
        int total = (int) Math.floor(capped + 1e-9);
        Map<String, Double> possible = new TreeMap<>();
        for (Rule rule : rules) {
            possible.merge(rule.category(), share(rule), Double::sum);
        }
        Map<String, Integer> points = Apportionment.of(possible, rules.isEmpty() ? 0 : 1000);
        Map<String, Integer> tenths = shown(earned, possible, points, total * 10);
        List<CategoryScore> categories = new ArrayList<>();
        points.forEach((name, most) -> {
            if (most > 0) {
                categories.add(new CategoryScore(name, tenths.getOrDefault(name, 0) / 10.0, most / 10.0));
            }
        });
        return new Score(total, categories);
    }

    /**
     * The tenths of a point that each category is shown with. They sum to the total, which is rounded down; what that
     * takes is taken from categories that have lost something, so that one without fault is shown with all its points.
     */
    private static Map<String, Integer> shown(
            Map<String, Double> earned, Map<String, Double> possible, Map<String, Integer> points, int total) {
        Map<String, Integer> whole = new TreeMap<>();
        Map<String, Double> reduced = new TreeMap<>();
        possible.forEach((name, most) -> {
            double got = earned.getOrDefault(name, 0.0);
            if (got >= most - 1e-9) {
                whole.put(name, points.getOrDefault(name, 0));
            } else {
                reduced.put(name, got);
            }
        });
        int rest = total - whole.values().stream().mapToInt(Integer::intValue).sum();
        double left = reduced.values().stream().mapToDouble(Double::doubleValue).sum();
        if (reduced.isEmpty() || rest < 0 || left * 10 < rest) {
            return Apportionment.of(earned, total, points);
        }
        whole.putAll(Apportionment.of(reduced, rest, points));
        return whole;
    }

    /** Findings counted, so that what resolving some of them would bring need not be counted anew for each. */
    public Tally tally(List<Finding> findings) {
        return new Tally(this, findings);
    }

    /** The points of all categories, before a blocker caps them. */
    double sum(List<Finding> findings) {
        double sum = 0;
        for (double category : earned(findings).values()) {
            sum += category;
        }
        return sum;
    }

    private static double cap(double sum, List<Finding> findings) {
        boolean blocked = findings.stream().anyMatch(finding -> finding.rule().blocker());
        return cap(sum, blocked);
    }

    static double cap(double sum, boolean blocked) {
        return blocked ? Math.min(sum, BLOCKER_CAP) : sum;
    }

    private double share(Rule rule) {
        return allPoints == 0 ? 100.0 / rules.size() : rule.points() * 100 / allPoints;
    }

    /** The points that a rule can earn in each of its places. */
    double each(Rule rule) {
        return share(rule) / places(rule).size();
    }

    private Map<String, Double> earned(List<Finding> findings) {
        Map<SectionKind, Double> substance = substance(findings);
        double whole = whole(substance);
        Map<String, Map<Optional<SectionKind>, Integer>> counts = new HashMap<>();
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.rule().id(), rule -> new HashMap<>()).merge(place(finding), 1, Integer::sum);
        }
        Map<String, Double> earned = new TreeMap<>();
        for (Rule rule : rules) {
            List<Optional<SectionKind>> places = places(rule);
            double each = share(rule) / places.size();
            Map<Optional<SectionKind>, Integer> found = counts.getOrDefault(rule.id(), Map.of());
            double sum = 0;
            for (Optional<SectionKind> place : places) {
                double there = place.map(substance::get).orElse(whole);
                sum += each * there * kept(rule, found.getOrDefault(place, 0));
            }
            earned.merge(rule.category(), sum, Double::sum);
        }
        return earned;
    }

    /** The substance of the plan as a whole. */
    static double whole(Map<SectionKind, Double> substance) {
        return substance.values().stream().mapToDouble(Double::doubleValue).sum() / SectionKind.values().length;
    }

    static double kept(Rule rule, int findings) {
        if (findings == 0) {
            return 1;
        }
        return switch (rule.effect()) {
            case OBLIGATION, VOID, THIN -> 0;
            case DEFECT -> Math.pow(HALF, findings);
        };
    }

    /** The answers in which a rule looks, and the plan itself where it looks beyond them. */
    private static List<Optional<SectionKind>> places(Rule rule) {
        List<Optional<SectionKind>> places = new ArrayList<>();
        if (rule.scope() != Scope.PLAN) {
            for (SectionKind kind : SectionKind.values()) {
                if (rule.parts().contains(Part.of(kind))) {
                    places.add(Optional.of(kind));
                }
            }
            boolean beyond =
                    rule.parts().contains(Part.PREAMBLE) || rule.parts().contains(Part.CLOSING);
            if (!beyond && !places.isEmpty()) {
                return places;
            }
        }
        places.add(Optional.empty());
        return places;
    }

    static Optional<SectionKind> place(Finding finding) {
        List<Optional<SectionKind>> places = places(finding.rule());
        Optional<SectionKind> named =
                Optional.ofNullable(finding.facts().get("section-id")).flatMap(SectionKind::of);
        Optional<SectionKind> place = named.isPresent() ? named : finding.section();
        return places.contains(place) ? place : places.get(places.size() - 1);
    }

    static Map<SectionKind, Double> substance(List<Finding> findings) {
        Map<SectionKind, Double> substance = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            substance.put(kind, 1.0);
        }
        for (Finding finding : findings) {
            emptied(finding).ifPresent(kind -> substance.merge(kind, left(finding), Math::min));
        }
        return substance;
    }

    /** The kind of section that a finding names. */
    static Optional<SectionKind> emptied(Finding finding) {
        return Optional.ofNullable(finding.facts().get("section-id")).flatMap(SectionKind::of);
    }

    /** How much substance a finding leaves to the sections of the kind that it names. */
    static double left(Finding finding) {
        return switch (finding.rule().effect()) {
            case VOID -> 0;
            case THIN -> thin(finding.facts());
            case OBLIGATION, DEFECT -> 1;
        };
    }

    private static double thin(Map<String, String> facts) {
        String count = facts.get("count");
        String fewest = facts.get("fewest");
        if (count == null || fewest == null) {
            throw new IllegalStateException("a rule with the effect \"thin\" needs a check that counts");
        }
        return Math.min(1, Double.parseDouble(count) / Double.parseDouble(fewest));
    }
}
