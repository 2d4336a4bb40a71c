package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code count}: something that is said too often in one plan.
 *
 * <p>Parameters: {@code any} (phrases), {@code most} (how often is fine). One finding, at the first of them.
 */
public final class CountKind implements CheckKind {

    @Override
    public String name() {
        return "count";
    }

    @Override
    public Set<String> facts() {
        return Set.of("count", "match");
    }

    @Override
    public Check create(Parameters parameters) {
        PhraseSet any = parameters.phrases("any");
        int most = parameters.integer("most", 1);
        if (any.isEmpty()) {
            throw new IllegalArgumentException("the kind \"count\" needs phrases under \"any\"");
        }
        Set<Part> parts = parameters.parts();
        return Check.ofPlan(plan -> find(plan, parts, any, most));
    }

    private static List<Match> find(Plan plan, Set<Part> parts, PhraseSet any, int most) {
        List<Span> found = new ArrayList<>();
        for (Block block : plan.blocks(parts).toList()) {
            for (Sentence sentence : block.sentences()) {
                for (PhraseSet.Hit hit : any.find(plan.source(), sentence)) {
                    boolean own = !sentence.tokens().get(hit.start()).quoted();
                    if (own) {
                        found.add(hit.span());
                    }
                }
            }
        }
        if (found.size() <= most) {
            return List.of();
        }
        Span first = found.get(0);
        return List.of(new Match(
                first, Map.of("count", Integer.toString(found.size()), "match", Quote.of(plan.source(), first))));
    }
}
