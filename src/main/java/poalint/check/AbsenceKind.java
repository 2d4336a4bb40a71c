package poalint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code absence}: something that the plan needs and nowhere names.
 *
 * <p>Parameters: {@code facts} (kinds, any of which satisfies), {@code phrases} (the same in words), {@code distinct}
 * (how many different ones are needed, 1), {@code near: true} (only those in the block of a trigger satisfy),
 * {@code in-rule-parts: true} (only those in the rule's parts satisfy),
 * {@code when} (phrases and facts that make it needed, looked for in the rule's parts; without it, it always is),
 * {@code readings} (of the clause that makes it needed), {@code at} (the part at which the finding points where there
 * is no trigger), {@code also} (the same parameters once more, for another trigger).
 */
public final class AbsenceKind implements CheckKind {

    @Override
    public String name() {
        return "absence";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match");
    }

    @Override
    public Check create(Parameters parameters) {
        Search search = new Search(
                parameters.parts(),
                parameters.factKinds("facts"),
                parameters.phrases("phrases"),
                parameters.integer("distinct", 1),
                parameters.flag("near"),
                parameters.flag("in-rule-parts"),
                parameters
                        .group("when")
                        .map(when ->
                                new Trigger(when.phrases("phrases"), when.factKinds("facts"), when.phrases("except"))),
                Readings.of(parameters),
                parameters.value("at", AbsenceKind::section));
        if (search.facts().isEmpty() && search.phrases().isEmpty()) {
            throw new IllegalArgumentException("the kind \"absence\" needs \"facts\" or \"phrases\"");
        }
        Optional<Check> also = parameters.group("also").map(this::create);
        return judged -> {
            List<Match> found = search.find(judged.plan());
            return found.isEmpty() ? also.map(check -> check.find(judged)).orElse(found) : found;
        };
    }

    private static SectionKind section(String id) {
        return SectionKind.of(id).orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is no section"));
    }

    /**
     * What makes the fact needed: a phrase, and where kinds are given also such a fact in the same sentence.
     *
     * @param phrases any of them; empty for none asked
     * @param facts any of them; empty for none asked
     * @param except phrases that excuse the sentence
     */
    private record Trigger(PhraseSet phrases, Set<String> facts, PhraseSet except) {

        Optional<Span> in(Plan plan, Sentence sentence, Readings readings) {
            boolean named = facts.isEmpty() || sentence.facts().stream().anyMatch(fact -> facts.contains(fact.kind()));
            if (!named || except.matches(plan.source(), sentence)) {
                return Optional.empty();
            }
            if (phrases.isEmpty()) {
                return sentence.facts().stream()
                        .filter(fact -> facts.contains(fact.kind()))
                        .map(fact -> fact.span())
                        .filter(span -> readings.acceptAt(sentence, span))
                        .findFirst();
            }
            return phrases.find(plan.source(), sentence).stream()
                    .filter(hit -> !sentence.tokens().get(hit.start()).quoted())
                    .map(PhraseSet.Hit::span)
                    .filter(span -> readings.acceptAt(sentence, span))
                    .findFirst();
        }
    }

    private record Search(
            Set<Part> parts,
            Set<String> facts,
            PhraseSet phrases,
            int distinct,
            boolean near,
            boolean inRuleParts,
            Optional<Trigger> when,
            Readings readings,
            Optional<SectionKind> at) {

        List<Match> find(Plan plan) {
            if (when.isEmpty()) {
                return count(plan, plan.blocks()) >= distinct ? List.of() : List.of(match(plan, anchor(plan)));
            }
            Optional<Span> first = Optional.empty();
            for (Block block : plan.blocks(parts).toList()) {
                Optional<Span> trigger = trigger(plan, block);
                if (trigger.isEmpty()) {
                    continue;
                }
                first = first.or(() -> trigger);
                if (near && count(plan, around(plan, block)) >= distinct) {
                    return List.of();
                }
            }
            if (first.isEmpty() || !near && count(plan, inRuleParts ? plan.blocks(parts) : plan.blocks()) >= distinct) {
                return List.of();
            }
            return List.of(match(plan, first.get()));
        }

        private Optional<Span> trigger(Plan plan, Block block) {
            return block.sentences().stream()
                    .flatMap(sentence -> when.flatMap(trigger -> trigger.in(plan, sentence, readings)).stream())
                    .findFirst();
        }

        /** A block with the heading of its section and, for a list item, the line that leads the list. */
        private static Stream<Block> around(Plan plan, Block block) {
            Optional<Section> section = plan.sectionAt(block.span().start());
            Stream<Block> heading = section.flatMap(Section::heading).stream();
            Stream<Block> lead = section.stream().flatMap(found -> lead(found.blocks(), block).stream());
            return Stream.of(heading, lead, Stream.of(block)).flatMap(stream -> stream);
        }

        private static Optional<Block> lead(List<Block> blocks, Block item) {
            int i = blocks.indexOf(item) - 1;
            while (item.isListed() && i >= 0) {
                if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
                    return Optional.of(blocks.get(i));
                }
                i--;
            }
            return Optional.empty();
        }

        private int count(Plan plan, Stream<Block> blocks) {
            List<Block> read = blocks.toList();
            Set<String> values = read.stream()
                    .flatMap(Pile::factsOutside)
                    .filter(fact -> facts.contains(fact.kind()))
                    .map(fact -> fact.value())
                    .collect(Collectors.toSet());
            boolean said = read.stream()
                    .flatMap(Pile::sentencesOutside)
                    .anyMatch(sentence -> phrases.matches(plan.source(), sentence));
            return values.size() + (said ? 1 : 0);
        }

        private Span anchor(Plan plan) {
            return at.flatMap(kind -> plan.sections(kind).stream().findFirst())
                    .or(() -> plan.sections().stream().findFirst())
                    .map(Section::anchor)
                    .orElseGet(() -> plan.body()
                            .findFirst()
                            .map(block -> plan.source().lineAt(block.span().start()))
                            .orElse(new Span(0, 0)));
        }

        private static Match match(Plan plan, Span span) {
            return new Match(span, Map.of("match", Quote.of(plan.source(), span)));
        }
    }
}
