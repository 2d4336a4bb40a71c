package poalint.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code unrelated}: steps that take up none of the causes given.
 *
 * <p>Parameters: {@code always} (topics that belong to every case, so that a step on one of them is never flagged).
 */
public final class UnrelatedKind implements CheckKind {

    @Override
    public String name() {
        return "unrelated";
    }

    @Override
    public Set<String> facts() {
        return Set.of("topics", "match");
    }

    @Override
    public Check create(Parameters parameters) {
        Set<String> always = Set.copyOf(parameters.texts("always"));
        return judged -> find(judged, always);
    }

    /** Where no cause is given at all, other rules speak. */
    private static List<Match> find(Case judged, Set<String> always) {
        if (judged.matrix().rows().isEmpty()) {
            return List.of();
        }
        return judged.matrix().strays().stream()
                .filter(stray -> stray.topics().stream().noneMatch(always::contains))
                .map(stray -> new Match(
                        stray.step(),
                        Map.of(
                                "topics", String.join(", ", new TreeSet<>(stray.topics())),
                                "match", Quote.of(judged.plan().source(), stray.step()))))
                .toList();
    }
}
