package poalint.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import poalint.Made;
import poalint.plan.Part;
import poalint.plan.SectionKind;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Rule.Effect;
import poalint.rule.Scope;

/** Rules and findings by chance, the same for the same seed. */
final class ScoreCases {

    /** How many cases a property is tried on; mutation testing, which tries each again and again, asks for fewer. */
    static final int COUNT = Integer.getInteger("score.cases", 2000);

    private static final List<String> CATEGORIES = List.of(
            "carrier",
            "duplication",
            "evidence",
            "own",
            "policy",
            "specificity",
            "structure",
            "style",
            "tense",
            "tone");
    private static final int MOST_RULES = 24;
    private static final int MOST_FINDINGS = 30;

    private ScoreCases() {}

    static Case ofSeed(long seed) {
        Random random = new Random(seed);
        List<Rule> rules = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_RULES);
        for (int i = 0; i < count; i++) {
            rules.add(randomRule(random, i));
        }
        Set<Finding> findings = new LinkedHashSet<>();
        int found = random.nextInt(MOST_FINDINGS);
        for (int i = 0; i < found; i++) {
            findings.add(randomFinding(random, rules, i));
        }
        return new Case(rules, List.copyOf(findings));
    }

    private static Rule randomRule(Random random, int i) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (random.nextBoolean()) {
                parts.add(part);
            }
        }
        // From almost nothing to a lot, so that some categories are worth less than a tenth of a point.
        double points = random.nextInt(4) == 0 ? random.nextDouble() / 10 : random.nextInt(12) + random.nextDouble();
        return Made.rule(
                pick(random, CATEGORIES) + "/rule-" + i,
                pick(random, List.of(Scope.values())),
                parts,
                points,
                pick(random, List.of(Effect.values())),
                random.nextInt(8) == 0);
    }

    private static Finding randomFinding(Random random, List<Rule> rules, int i) {
        Rule rule = pick(random, rules);
        Optional<SectionKind> section =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(random, List.of(SectionKind.values())));
        int fewest = 1 + random.nextInt(5);
        Map<String, String> facts = rule.effect() == Effect.THIN
                ? Map.of("count", Integer.toString(random.nextInt(fewest)), "fewest", Integer.toString(fewest))
                : Map.of();
        return finding(rule, i, section, facts);
    }

    static Finding finding(Rule rule, int at, Optional<SectionKind> section, Map<String, String> facts) {
        boolean named = rule.effect() == Effect.VOID || rule.effect() == Effect.THIN;
        Map<String, String> all = new HashMap<>(facts);
        section.filter(kind -> named).ifPresent(kind -> all.put("section-id", kind.id()));
        return Made.finding(rule, new Span(at, at + 1), section, all);
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /**
     * One case.
     *
     * @param rules the rules that were run
     * @param findings what they found
     */
    record Case(List<Rule> rules, List<Finding> findings) {

        Scorer scorer() {
            return new Scorer(rules);
        }

        Score score() {
            return scorer().score(findings);
        }

        @Override
        public String toString() {
            return rules.size() + " rules, " + findings.size() + " findings";
        }
    }
}
