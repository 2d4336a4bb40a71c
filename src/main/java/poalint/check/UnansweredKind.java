package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code unanswered}: causes that no action and no prevention takes up.
 *
 * <p>A cause is taken up by a step that names one of its topics, or one of its telling words. Parameters: {@code topic}
 * (the kind of fact that names topics), {@code causes} (facts and phrases by which a sentence gives a cause),
 * {@code ignore} (words that tell nothing).
 */
public final class UnansweredKind implements CheckKind {

    /** Words of nouns, verbs and adjectives can tell; a shorter one rarely does. */
    private static final int SHORTEST = 3;

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
        String topic = parameters.factKinds("topic").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the kind \"unanswered\" needs a \"topic\""));
        Search search = new Search(topic, Conditions.of(parameters, "causes"), Set.copyOf(parameters.texts("ignore")));
        return search::find;
    }

    private record Search(String topic, Optional<Conditions> causes, Set<String> ignored) {

        List<Match> find(Plan plan) {
            List<Sentence> steps = plan.blocks(Set.of(Part.ACTIONS_TAKEN, Part.PREVENTION))
                    .flatMap(block -> block.sentences().stream())
                    .toList();
            if (steps.isEmpty()) {
                return List.of();
            }
            Set<String> topics = topics(steps);
            Set<String> words = telling(steps);
            List<Match> matches = new ArrayList<>();
            for (Block block : plan.blocks(Part.ROOT_CAUSE)) {
                for (List<Sentence> cause : causes(plan, block)) {
                    Set<String> own = topics(cause);
                    own.removeAll(ignored);
                    boolean answered = own.stream().anyMatch(topics::contains)
                            || telling(cause).stream().anyMatch(words::contains);
                    if (!own.isEmpty() && !answered) {
                        matches.add(match(plan, Span.across(cause, Sentence::span), own));
                    }
                }
            }
            return matches;
        }

        /** The causes that a block gives: a list item is one, in running text each sentence is. */
        private List<List<Sentence>> causes(Plan plan, Block block) {
            List<List<Sentence>> units = block.kind() == Block.Kind.ITEM
                    ? List.of(block.sentences())
                    : block.sentences().stream().map(List::of).toList();
            return units.stream()
                    .filter(unit -> causes.isEmpty()
                            || unit.stream().anyMatch(sentence -> causes.get().metIn(plan, sentence)))
                    .toList();
        }

        private static Match match(Plan plan, Span span, Set<String> topics) {
            return new Match(span, Map.of("topics", String.join(", ", topics), "match", Quote.of(plan.source(), span)));
        }

        private Set<String> topics(List<Sentence> sentences) {
            return sentences.stream()
                    .flatMap(sentence -> sentence.facts().stream())
                    .filter(fact -> fact.kind().equals(topic))
                    .map(Fact::value)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Set<String> telling(List<Sentence> sentences) {
            return sentences.stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(this::isTelling)
                    .map(Token::stem)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean isTelling(Token token) {
            boolean open = token.tag().startsWith("NN")
                    || token.tag().startsWith("VB")
                    || token.tag().startsWith("JJ");
            return open
                    && token.text().length() >= SHORTEST
                    && Character.isLetter(token.text().charAt(0))
                    && !ignored.contains(token.lemma())
                    && !ignored.contains(token.text());
        }
    }
}
