package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import poalint.fact.Identifiers;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code similarity}: a step that says again what an earlier one says.
 *
 * <p>Parameters: {@code among} (across: a prevention step repeats an action; within: a step repeats one of its own
 * section), {@code least} (the similarity from which it is a repetition), {@code fresh} (kinds of fact that, named
 * only in the later step, show that it adds a control).
 */
public final class SimilarityKind implements CheckKind {

    /** A step is compared with so many before it; a plan of normal length has fewer in all. */
    static final int REACH = 300;

    /** Which steps are compared. */
    enum Among {
        ACROSS,
        WITHIN
    }

    @Override
    public String name() {
        return "similarity";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "earlier", "earlier-line");
    }

    @Override
    public Check create(Parameters parameters) {
        Among among = parameters
                .constant("among", Among.class)
                .orElseThrow(() -> new IllegalArgumentException("the kind \"similarity\" needs \"among\""));
        double least = parameters.number("least", 0.7);
        Set<String> fresh = parameters.factKinds("fresh");
        return Check.ofPlan(plan -> among == Among.ACROSS ? across(plan, least, fresh) : within(plan, least, fresh));
    }

    private static List<Match> across(Plan plan, double least, Set<String> fresh) {
        List<Unit> actions = last(units(plan, SectionKind.ACTIONS_TAKEN));
        List<Match> matches = new ArrayList<>();
        for (Unit later : units(plan, SectionKind.PREVENTION)) {
            twin(actions, later, least, fresh).ifPresent(twin -> matches.add(match(plan, twin, later)));
        }
        return matches;
    }

    private static List<Match> within(Plan plan, double least, Set<String> fresh) {
        List<Match> matches = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            List<Unit> units = units(plan, kind);
            for (int i = 1; i < units.size(); i++) {
                Unit later = units.get(i);
                List<Unit> earlier = last(units.subList(0, i)).stream()
                        .filter(unit ->
                                !unit.block().span().equals(later.block().span()))
                        .toList();
                twin(earlier, later, least, fresh).ifPresent(twin -> matches.add(match(plan, twin, later)));
            }
        }
        return matches;
    }

    private static List<Unit> last(List<Unit> units) {
        return units.subList(Math.max(0, units.size() - REACH), units.size());
    }

    private static List<Unit> units(Plan plan, SectionKind kind) {
        return plan.sections(kind).stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .flatMap(block -> units(block).stream())
                .toList();
    }

    /** The sentences of a block. */
    static List<Unit> units(Block block) {
        boolean row = block.kind() == Block.Kind.ROW;
        List<Content> contents = block.sentences().stream()
                .map(sentence -> row ? Content.of(sentence, identified(block)) : Content.of(sentence))
                .toList();
        Content around = Content.of(block, contents);
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new Unit(block, block.sentences().get(i), contents.get(i), around))
                .toList();
    }

    /** The order or product that a row is about; other figures of it are its number, or an amount. */
    private static List<Fact> identified(Block row) {
        return row.facts().stream()
                .filter(fact ->
                        fact.kind().equals(Identifiers.ORDER_ID) || fact.kind().equals(Identifiers.ASIN))
                .toList();
    }

    private static Optional<Unit> twin(List<Unit> earlier, Unit later, double least, Set<String> fresh) {
        Optional<Unit> best = Optional.empty();
        double most = least;
        for (Unit unit : earlier) {
            double alike = Similarity.between(unit, later, most);
            if (alike >= most && !addsControl(unit, later, fresh)) {
                most = alike;
                best = Optional.of(unit);
            }
        }
        return best;
    }

    /** A later step that names when, who or how often for the first time adds a control to the earlier one. */
    private static boolean addsControl(Unit earlier, Unit later, Set<String> fresh) {
        return later.sentence().facts().stream()
                .map(Fact::kind)
                .filter(fresh::contains)
                .anyMatch(kind -> earlier.block().facts().stream()
                        .noneMatch(fact -> fact.kind().equals(kind)));
    }

    private static Match match(Plan plan, Unit earlier, Unit later) {
        return new Match(
                later.sentence().span(),
                Map.of(
                        "match", Quote.of(plan.source(), later.sentence().span()),
                        "earlier", Quote.of(plan.source(), earlier.sentence().span()),
                        "earlier-line",
                                Integer.toString(plan.source()
                                        .line(earlier.sentence().span().start()))));
    }

    /**
     * A sentence in its block.
     *
     * @param block the list item or paragraph
     * @param sentence the sentence
     * @param content what the sentence says
     * @param around what the block says
     */
    record Unit(Block block, Sentence sentence, Content content, Content around) {}
}
