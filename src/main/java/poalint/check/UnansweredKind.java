package poalint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.plan.Block;
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
        Optional<Conditions> causes = Conditions.of(parameters, "causes");
        Set<String> ignored = Set.copyOf(parameters.texts("ignore"));
        return plan -> find(plan, topic, causes, ignored);
    }

    private static List<Match> find(Plan plan, String topic, Optional<Conditions> causes, Set<String> ignored) {
        List<Sentence> steps = Stream.of(Part.ACTIONS_TAKEN, Part.PREVENTION)
                .flatMap(part -> plan.blocks(part).stream())
                .flatMap(block -> block.sentences().stream())
                .toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        Set<String> topics = steps.stream()
                .flatMap(step -> topics(step, topic).stream())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> words = steps.stream()
                .flatMap(step -> telling(step, ignored).stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Match> matches = new ArrayList<>();
        for (Block block : plan.blocks(Part.ROOT_CAUSE)) {
            boolean item = block.kind() == Block.Kind.ITEM;
            List<List<Sentence>> units = item
                    ? List.of(block.sentences())
                    : block.sentences().stream().map(List::of).toList();
            for (List<Sentence> unit : units) {
                unanswered(plan, unit, topic, topics, words, causes, ignored).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<Match> unanswered(
            Plan plan,
            List<Sentence> unit,
            String topic,
            Set<String> topics,
            Set<String> words,
            Optional<Conditions> causes,
            Set<String> ignored) {
        boolean cause = causes.isEmpty()
                || unit.stream().anyMatch(sentence -> causes.get().metIn(plan, sentence));
        Set<String> own = new TreeSet<>();
        Set<String> telling = new TreeSet<>();
        for (Sentence sentence : unit) {
            own.addAll(topics(sentence, topic));
            own.removeAll(ignored);
            telling.addAll(telling(sentence, ignored));
        }
        boolean answered =
                own.stream().anyMatch(topics::contains) || telling.stream().anyMatch(words::contains);
        if (!cause || own.isEmpty() || answered) {
            return Optional.empty();
        }
        Span span = unit.get(0).span().cover(unit.get(unit.size() - 1).span());
        return Optional.of(
                new Match(span, Map.of("topics", String.join(", ", own), "match", Quote.of(plan.source(), span))));
    }

    private static Set<String> topics(Sentence sentence, String kind) {
        return sentence.facts().stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(fact -> fact.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> telling(Sentence sentence, Set<String> ignored) {
        return sentence.tokens().stream()
                .filter(token -> isTelling(token, ignored))
                .map(Token::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTelling(Token token, Set<String> ignored) {
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
