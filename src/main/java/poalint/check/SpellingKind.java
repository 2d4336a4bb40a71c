package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Token;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/** {@code spelling}: words that are written wrongly. Parameters: {@code words} (a table from wrong to right). */
public final class SpellingKind implements CheckKind {

    @Override
    public String name() {
        return "spelling";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "right");
    }

    @Override
    public Check create(Parameters parameters) {
        Map<String, String> words = parameters.table("words");
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the kind \"spelling\" needs a table under \"words\"");
        }
        Set<Part> parts = parameters.parts();
        return Check.ofPlan(plan -> find(plan, parts, words));
    }

    private static List<Match> find(Plan plan, Set<Part> parts, Map<String, String> words) {
        List<Match> matches = new ArrayList<>();
        for (Block block : plan.blocks(parts).toList()) {
            for (Sentence sentence : block.sentences()) {
                for (Token token : sentence.tokens()) {
                    String right = words.get(token.text());
                    if (right != null && !token.quoted()) {
                        matches.add(new Match(
                                token.span(), Map.of("match", Quote.of(plan.source(), token.span()), "right", right)));
                    }
                }
            }
        }
        return matches;
    }
}
