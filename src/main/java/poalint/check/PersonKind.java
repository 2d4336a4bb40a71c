package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/** {@code person}: I and we in one plan. Parameters: {@code most} (how often the rarer of the two is fine). */
public final class PersonKind implements CheckKind {

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Set<String> facts() {
        return Set.of("i", "we");
    }

    @Override
    public Check create(Parameters parameters) {
        int most = parameters.integer("most", 2);
        Set<Part> parts = parameters.parts();
        return Check.ofPlan(plan -> find(plan, parts, most));
    }

    private static List<Match> find(Plan plan, Set<Part> parts, int most) {
        List<Span> alone = places(plan, parts, "i");
        List<Span> together = places(plan, parts, "we");
        if (Math.min(alone.size(), together.size()) <= most) {
            return List.of();
        }
        Span first = alone.get(0).compareTo(together.get(0)) < 0 ? alone.get(0) : together.get(0);
        return List.of(
                new Match(first, Map.of("i", Integer.toString(alone.size()), "we", Integer.toString(together.size()))));
    }

    private static List<Span> places(Plan plan, Set<Part> parts, String word) {
        Stream<Token> tokens = plan.blocks(parts)
                .flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream());
        List<Span> places = new ArrayList<>();
        tokens.filter(token -> token.text().equals(word) && !token.quoted()).forEach(token -> places.add(token.span()));
        return places;
    }
}
