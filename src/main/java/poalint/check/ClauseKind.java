package poalint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Reading;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code clause}: main clauses that say the wrong thing for their section.
 *
 * <p>Parameters: {@code readings} (what the clause says: done, present, future, intention, hedge, obligation, ability,
 * imperative, fragment), {@code actors} (seller, other, none), {@code verbs} (phrases that begin at the verb and make
 * any clause count), {@code voice} (active or passive), {@code adverbs} (phrases before the verb that make any clause count, whoever
 * acts), {@code except-verbs} (verbs that excuse it), {@code effects: true} (also consequences),
 * {@code once: true} (only the first of each answer), {@code alone: true} (only where the sentence has no main clause of another reading), {@code unless} and
 * {@code needs}.
 */
public final class ClauseKind implements CheckKind {

    /** To be or to have says what is, not what is done. */
    private static final Set<String> STATES = Set.of("be", "have");

    @Override
    public String name() {
        return "clause";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match");
    }

    @Override
    public Check create(Parameters parameters) {
        Search search = new Search(
                parameters.parts(),
                Readings.of(parameters),
                parameters.phrases("verbs"),
                parameters.phrases("adverbs"),
                parameters.phrases("except-verbs"),
                parameters.phrases("except"),
                parameters.flag("alone"),
                parameters.flag("once"),
                Conditions.of(parameters, "unless"),
                Conditions.of(parameters, "needs"));
        if (search.readings().readings().isEmpty() && search.verbs().isEmpty()) {
            throw new IllegalArgumentException("the kind \"clause\" needs \"readings\" or \"verbs\"");
        }
        return Check.ofPlan(search::find);
    }

    private record Search(
            Set<Part> parts,
            Readings readings,
            PhraseSet verbs,
            PhraseSet adverbs,
            PhraseSet exceptVerbs,
            PhraseSet except,
            boolean alone,
            boolean once,
            Optional<Conditions> unless,
            Optional<Conditions> needs) {

        List<Match> find(Plan plan) {
            List<Match> matches = new ArrayList<>();
            Set<Optional<Section>> flagged = new HashSet<>();
            for (Block block : plan.blocks(parts).toList()) {
                for (Sentence sentence : block.sentences()) {
                    find(plan, block, sentence)
                            .filter(match -> !once
                                    || flagged.add(plan.sectionAt(match.span().start())))
                            .ifPresent(matches::add);
                }
            }
            return matches;
        }

        private Optional<Match> find(Plan plan, Block block, Sentence sentence) {
            List<VerbGroup> main = sentence.mainVerbs()
                    .filter(verb -> readings.effects() || !verb.effect())
                    .toList();
            Optional<VerbGroup> first = main.stream()
                    .filter(verb -> counts(plan.source(), sentence, verb))
                    .findFirst();
            if (first.isEmpty()
                    || alone && main.stream().anyMatch(verb -> !readings.accept(verb) && !isState(verb))
                    || except.matches(plan.source(), sentence)
                    || unless.map(c -> c.metAround(plan, block, sentence)).orElse(false)
                    || !needs.map(c -> c.metAround(plan, block, sentence)).orElse(true)) {
                return Optional.empty();
            }
            Span span = named(plan.source(), sentence, first.get());
            return Optional.of(new Match(span, Map.of("match", Quote.of(plan.source(), span))));
        }

        /** The verb group, with the words behind it that make it count. */
        private Span named(Source source, Sentence sentence, VerbGroup verb) {
            Span span = verb.span();
            if (readings.accept(verb)) {
                return span;
            }
            Optional<PhraseSet.Hit> adverb = adverb(source, sentence, verb);
            if (adverb.isPresent()) {
                return adverb.get().span();
            }
            for (int i = verb.first(); i <= verb.head(); i++) {
                span = verbs.longestAt(source, sentence, i)
                        .map(PhraseSet.Hit::span)
                        .map(span::cover)
                        .orElse(span);
            }
            return span;
        }

        private static boolean isState(VerbGroup verb) {
            return STATES.contains(verb.lemma()) && verb.reading() == Reading.PRESENT;
        }

        private boolean counts(Source source, Sentence sentence, VerbGroup verb) {
            if (sentence.tokens().get(verb.head()).quoted() || startsAt(exceptVerbs, source, sentence, verb)) {
                return false;
            }
            boolean read = !readings.readings().isEmpty() && readings.accept(verb);
            boolean named = (readings.actors().isEmpty() || readings.actors().contains(verb.actor()))
                    && startsAt(verbs, source, sentence, verb);
            return read || named || adverb(source, sentence, verb).isPresent();
        }

        private Optional<PhraseSet.Hit> adverb(Source source, Sentence sentence, VerbGroup verb) {
            for (int i = 0; i < verb.first() && !adverbs.isEmpty(); i++) {
                Optional<PhraseSet.Hit> hit = adverbs.longestAt(source, sentence, i);
                if (hit.isPresent() && !sentence.tokens().get(i).quoted()) {
                    return hit;
                }
            }
            return Optional.empty();
        }

        private static boolean startsAt(PhraseSet phrases, Source source, Sentence sentence, VerbGroup verb) {
            for (int i = verb.first(); i <= verb.head(); i++) {
                if (phrases.longestAt(source, sentence, i).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }
}
