package poalint.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.coverage.Matrix;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/** {@code unanswered}: causes that no action and no prevention takes up. */
public final class UnansweredKind implements CheckKind {

    @Override
    public String name() {
        return "unanswered";
    }

    @Override
    public Set<String> facts() {
        return Set.of("topics", "match");
    }

    @Override
    public Check create(Parameters parameters) {
        return UnansweredKind::find;
    }

    private static List<Match> find(Case judged) {
        return judged.matrix().rows().stream()
                .filter(Matrix.Row::isOpen)
                .map(row -> new Match(
                        row.cause(),
                        Map.of(
                                "topics", String.join(", ", row.topics()),
                                "match", Quote.of(judged.plan().source(), row.cause()))))
                .toList();
    }
}
