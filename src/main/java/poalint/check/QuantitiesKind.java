package poalint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.phrase.PhraseSet.Hit;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code quantities}: one thing counted twice with different results.
 *
 * <p>Parameters: {@code counted} (phrases of the things; the same words count the same thing), {@code except} (phrases
 * that, where they cover the number or stand before it, show that a part is counted), {@code unless} (facts and phrases
 * of sentences that count something else).
 */
public final class QuantitiesKind implements CheckKind {

    /** Words as numbers, as far as people write them out. */
    private static final List<String> WRITTEN = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    @Override
    public String name() {
        return "quantities";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "earlier", "earlier-line");
    }

    @Override
    public Check create(Parameters parameters) {
        Search search = new Search(
                parameters.parts(),
                parameters.phrases("counted"),
                parameters.phrases("except"),
                Conditions.of(parameters, "unless"));
        return Check.ofPlan(search::find);
    }

    private record Search(Set<Part> parts, PhraseSet counted, PhraseSet except, Optional<Conditions> unless) {

        List<Match> find(Plan plan) {
            Map<String, List<Count>> counts = new HashMap<>();
            plan.blocks(parts)
                    .flatMap(block -> block.sentences().stream())
                    .filter(sentence ->
                            unless.map(c -> !c.metIn(plan, sentence)).orElse(true))
                    .flatMap(sentence -> counts(plan.source(), sentence).stream())
                    .forEach(count -> counts.computeIfAbsent(count.thing(), key -> new ArrayList<>())
                            .add(count));
            return counts.values().stream()
                    .flatMap(same -> contradiction(plan.source(), same).stream())
                    .toList();
        }

        /** The first count that differs from the one before; a third one shows that parts are counted. */
        private static Optional<Match> contradiction(Source source, List<Count> counts) {
            long different = counts.stream().map(Count::number).distinct().count();
            if (different != 2) {
                return Optional.empty();
            }
            Count first = counts.get(0);
            return counts.stream()
                    .filter(count -> count.number() != first.number())
                    .findFirst()
                    .map(count -> new Match(
                            count.hit().span(),
                            Map.of(
                                    "match", Quote.of(source, count.hit().span()),
                                    "earlier", Quote.of(source, first.hit().span()),
                                    "earlier-line",
                                            Integer.toString(source.line(
                                                    first.hit().span().start())))));
        }

        private List<Count> counts(Source source, Sentence sentence) {
            List<Hit> parts = except.find(source, sentence);
            List<Count> counts = new ArrayList<>();
            for (Hit hit : counted.find(source, sentence)) {
                boolean part = parts.stream().anyMatch(each -> each.span().overlaps(hit.span()))
                        || sentence.tokens().get(hit.start()).quoted();
                if (!part) {
                    number(sentence, hit).ifPresent(number -> counts.add(new Count(thing(sentence, hit), number, hit)));
                }
            }
            return counts;
        }

        private static Optional<Integer> number(Sentence sentence, Hit hit) {
            String word = sentence.tokens().get(hit.start()).text();
            if (WRITTEN.contains(word)) {
                return Optional.of(WRITTEN.indexOf(word));
            }
            return word.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
        }

        /** What is counted: the words behind the number. */
        private static String thing(Sentence sentence, Hit hit) {
            StringBuilder thing = new StringBuilder();
            sentence.tokens()
                    .subList(hit.start() + 1, hit.end())
                    .forEach(token -> thing.append(token.lemma()).append(' '));
            return thing.toString();
        }
    }

    /**
     * A thing with its number.
     *
     * @param thing what is counted
     * @param number how many
     * @param hit where
     */
    private record Count(String thing, int number, Hit hit) {}
}
