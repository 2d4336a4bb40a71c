package poalint.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.notice.Notice;
import poalint.notice.TimeLeft;
import poalint.plan.Block;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/** {@code deadline}: the time that the notice gives, and how much of it is left. Points at the first line. */
public final class DeadlineKind implements CheckKind {

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "left");
    }

    @Override
    public Check create(Parameters parameters) {
        return judged -> judged.checklist().flatMap(checklist -> find(judged, checklist.notice())).stream()
                .toList();
    }

    private static Optional<Match> find(Case judged, Notice notice) {
        Span first = judged.plan()
                .blocks()
                .findFirst()
                .map(Block::span)
                .map(span -> judged.plan().source().lineAt(span.start()))
                .orElse(new Span(0, 0));
        return TimeLeft.told(
                        notice, judged.occasion().received(), judged.occasion().date())
                .map(left -> new Match(
                        first,
                        Map.of(
                                "left",
                                left,
                                "match",
                                Quote.of(
                                        notice.source(),
                                        notice.deadline().orElseThrow().span()))));
    }
}
