package poalint.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.plan.Fact;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code misfit}: policies of other subjects alone, where the issue type has policies of its own.
 *
 * <p>Parameters: {@code policy} (the kind of fact that names policies), {@code least-sure} (the confidence in the issue
 * type below which nothing is flagged), {@code always} (policies that every case may name, and that do not do alone).
 */
public final class MisfitKind implements CheckKind {

    @Override
    public String name() {
        return "misfit";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "policy", "issue");
    }

    @Override
    public Check create(Parameters parameters) {
        Set<String> kinds = parameters.factKinds("policy");
        double leastSure = parameters.number("least-sure", 0);
        Set<String> always = Set.copyOf(parameters.texts("always"));
        Set<Part> parts = parameters.parts();
        return judged -> judged.issue()
                .type()
                .filter(type -> judged.issue().confidence() >= leastSure)
                .map(type -> find(judged, named(judged.plan(), parts, kinds), type.policies(), always))
                .orElse(List.of());
    }

    private static List<Fact> named(Plan plan, Set<Part> parts, Set<String> kinds) {
        return plan.blocks(parts)
                .flatMap(Pile::factsOutside)
                .filter(fact -> kinds.contains(fact.kind()))
                .toList();
    }

    private static List<Match> find(Case judged, List<Fact> named, Set<String> fitting, Set<String> always) {
        Set<String> titles = named.stream().map(Fact::value).collect(Collectors.toSet());
        if (fitting.isEmpty() || titles.stream().anyMatch(fitting::contains)) {
            return List.of();
        }
        return named.stream()
                .filter(fact -> !always.contains(fact.value()))
                .findFirst()
                .map(fact -> new Match(
                        fact.span(),
                        Map.of(
                                "match", Quote.of(judged.plan().source(), fact.span()),
                                "policy", fact.value(),
                                "issue", judged.issue().type().orElseThrow().title())))
                .stream()
                .toList();
    }
}
