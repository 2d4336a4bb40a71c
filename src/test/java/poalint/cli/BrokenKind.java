package poalint.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/** {@code broken}: a kind of check out of another jar that breaks down, in itself or when it is counted. */
public final class BrokenKind implements CheckKind {

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public Set<String> facts() {
        return Set.of("count", "fewest", "section-id");
    }

    @Override
    public Check create(Parameters parameters) {
        boolean counts = parameters.value("counts", Boolean::valueOf).orElse(false);
        return judged -> {
            if (!counts) {
                throw new IllegalStateException("no idea");
            }
            return List.of(
                    new Match(new Span(0, 1), Map.of("count", "some", "fewest", "3", "section-id", "prevention")));
        };
    }
}
