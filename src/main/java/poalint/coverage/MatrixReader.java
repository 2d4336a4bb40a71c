package poalint.coverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.Token;

/** Reads the causes of a plan and ties the steps to them: by a topic that both name, or else by a telling word. */
public final class MatrixReader {

    /** Words of nouns, verbs and adjectives can tell; a shorter one rarely does. */
    private static final int SHORTEST = 3;

    /** A topic may be called as a word is. */
    private static final String TOPIC = "\u0000";

    private final CauseWords words;

    /**
     * Takes the words.
     *
     * @param words how plans word causes
     */
    public MatrixReader(CauseWords words) {
        this.words = words;
    }

    /** The matrix of a plan; without rows where it gives no cause that has a topic, or has no steps. */
    public Matrix read(Plan plan) {
        List<Strand> actions = strands(plan, Part.ACTIONS_TAKEN);
        List<Strand> prevention = strands(plan, Part.PREVENTION);
        if (actions.isEmpty() && prevention.isEmpty()) {
            return new Matrix(List.of(), List.of());
        }
        List<Strand> causes = causes(plan);
        List<Strand> told = Stream.of(Part.PREAMBLE, Part.ROOT_CAUSE)
                .flatMap(part -> strands(plan, part).stream())
                .toList();
        Steps acting = new Steps(actions);
        Steps preventing = new Steps(prevention);
        Set<String> toldOf = told.stream().flatMap(Strand::words).collect(Collectors.toSet());
        List<Matrix.Row> rows = causes.stream()
                .map(cause -> new Matrix.Row(
                        cause.span(), List.copyOf(cause.topics()), acting.taking(cause), preventing.taking(cause)))
                .toList();
        List<Matrix.Stray> strays = Stream.concat(actions.stream(), prevention.stream())
                .filter(step -> !step.topics().isEmpty() && step.words().noneMatch(toldOf::contains))
                .map(step -> new Matrix.Stray(step.span(), step.topics()))
                .toList();
        return new Matrix(rows, strays);
    }

    private List<Strand> causes(Plan plan) {
        return plan.blocks(Part.ROOT_CAUSE).stream()
                .flatMap(block -> units(block).stream())
                .filter(unit -> unit.stream().anyMatch(sentence -> words.giveCause(plan.source(), sentence)))
                .map(this::strand)
                .filter(cause -> !cause.topics().isEmpty())
                .toList();
    }

    private List<Strand> strands(Plan plan, Part part) {
        return plan.blocks(part).stream()
                .flatMap(block -> units(block).stream())
                .map(this::strand)
                .toList();
    }

    /** A list item is one cause or step; in running text each sentence is. */
    private static List<List<Sentence>> units(Block block) {
        if (block.sentences().isEmpty()) {
            return List.of();
        }
        return block.isListed()
                ? List.of(block.sentences())
                : block.sentences().stream().map(List::of).toList();
    }

    private Strand strand(List<Sentence> sentences) {
        return new Strand(Span.across(sentences, Sentence::span), topics(sentences), telling(sentences));
    }

    private Set<String> topics(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.facts().stream())
                .filter(fact -> fact.kind().equals(words.topic()))
                .filter(fact -> !isInTitle(sentences, fact.span()))
                .map(Fact::value)
                .filter(topic -> !words.ignored().contains(topic))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> telling(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> isTelling(token) && !isInTitle(sentences, token.span()))
                .map(Token::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isInTitle(List<Sentence> sentences, Span span) {
        return sentences.stream()
                .flatMap(sentence -> sentence.facts().stream())
                .anyMatch(fact ->
                        words.titles().contains(fact.kind()) && fact.span().contains(span));
    }

    private boolean isTelling(Token token) {
        boolean open = Stream.of("NN", "VB", "JJ").anyMatch(token.tag()::startsWith);
        return open
                && token.text().length() >= SHORTEST
                && Character.isLetter(token.text().charAt(0))
                && !words.ignored().contains(token.lemma())
                && !words.ignored().contains(token.text());
    }

    /**
     * What a cause or a step is about.
     *
     * @param span where it stands
     * @param topics the topics that it names
     * @param telling the stems of the words that tell what it is about
     */
    private record Strand(Span span, Set<String> topics, Set<String> telling) {

        /** What ties it to others that have one of these too. */
        Stream<String> words() {
            return Stream.concat(topics.stream().map(topic -> TOPIC + topic), telling.stream());
        }
    }

    /** Steps by what ties them to a cause: each cause against each step would take a long plan hours. */
    private static final class Steps {

        private final List<Strand> steps;
        private final Map<String, BitSet> byWord = new HashMap<>();
        private final Map<BitSet, List<Span>> known = new HashMap<>();

        private Steps(List<Strand> steps) {
            this.steps = steps;
            for (int i = 0; i < steps.size(); i++) {
                int step = i;
                steps.get(i)
                        .words()
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new BitSet())
                                .set(step));
            }
        }

        private List<Span> taking(Strand cause) {
            BitSet taking = new BitSet();
            cause.words().map(byWord::get).filter(Objects::nonNull).forEach(taking::or);
            return known.computeIfAbsent(
                    taking,
                    each -> each.stream()
                            .mapToObj(step -> steps.get(step).span())
                            .toList());
        }
    }
}
