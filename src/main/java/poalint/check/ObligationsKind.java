package poalint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.notice.Ask;
import poalint.notice.Checklist;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code obligations}: what the notice asks for and the plan does not bring.
 *
 * <p>Parameters: {@code fault} (unanswered: an ask of which nothing is answered; unaddressed: troubles of which the plan
 * never speaks; unlisted: ASINs and orders of the notice that it does not name).
 */
public final class ObligationsKind implements CheckKind {

    /** What is wrong. */
    enum Fault {
        UNANSWERED,
        UNADDRESSED,
        UNLISTED
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "notice-line", "count", "all");
    }

    @Override
    public Check create(Parameters parameters) {
        Fault fault = parameters
                .constant("fault", Fault.class)
                .orElseThrow(() -> new IllegalArgumentException("the kind \"obligations\" needs a \"fault\""));
        return judged -> judged.checklist()
                .map(checklist -> find(judged, checklist, fault))
                .orElse(List.of());
    }

    private static List<Match> find(Case judged, Checklist checklist, Fault fault) {
        Plan plan = judged.plan();
        return switch (fault) {
            case UNANSWERED ->
                checklist.unanswered().stream()
                        .map(ask -> match(
                                checklist,
                                place(plan, Optional.of(ask)),
                                Quote.of(checklist.notice().source(), ask.span()),
                                ask.span(),
                                1,
                                1))
                        .toList();
            case UNADDRESSED -> {
                List<String> names = checklist.unaddressed();
                yield checklist.notice().asks().stream()
                        .filter(ask -> ask.subjects().stream().anyMatch(subject -> names.contains(subject.name())))
                        .findFirst()
                        .map(ask -> match(
                                checklist,
                                place(plan, Optional.empty()),
                                String.join(", ", names),
                                ask.span(),
                                names.size(),
                                names.size()))
                        .stream()
                        .toList();
            }
            case UNLISTED -> {
                List<Checklist.Item> missing = checklist.items().stream()
                        .filter(item -> item.named().isEmpty())
                        .toList();
                yield missing.stream()
                        .findFirst()
                        .map(first -> match(
                                checklist,
                                place(plan, Optional.empty()),
                                String.join(
                                        ", ",
                                        missing.stream()
                                                .map(item -> item.fact().value())
                                                .toList()),
                                first.fact().span(),
                                missing.size(),
                                checklist.items().size()))
                        .stream()
                        .toList();
            }
        };
    }

    private static Match match(Checklist checklist, Span at, String match, Span inNotice, int count, int all) {
        return new Match(
                at,
                Map.of(
                        "match", match,
                        "notice-line",
                                Integer.toString(checklist.notice().source().line(inNotice.start())),
                        "count", Integer.toString(count),
                        "all", Integer.toString(all)));
    }

    /** The section that should answer, else the first one, else the first line. */
    private static Span place(Plan plan, Optional<Ask> ask) {
        return ask.flatMap(each -> each.demand().section())
                .flatMap(kind -> plan.sections(kind).stream().findFirst())
                .or(() -> plan.sections().stream().findFirst())
                .map(Section::anchor)
                .or(() -> plan.body()
                        .findFirst()
                        .map(Block::span)
                        .map(span -> plan.source().lineAt(span.start())))
                .orElse(new Span(0, 0));
    }
}
