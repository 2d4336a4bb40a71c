package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code length}: too many words in the parts named by the rule, or too few in the plan.
 *
 * <p>Parameters: {@code most-words}, {@code most-sentences}, {@code fewest-words}, {@code unit} (plan, paragraph,
 * sentence). Quoted words do not count, nor do table rows and lines that hold little but names and numbers.
 */
public final class LengthKind implements CheckKind {

    /** What is measured at once. */
    enum Unit {
        PLAN,
        PARAGRAPH,
        SENTENCE
    }

    private static final int UNLIMITED = Integer.MAX_VALUE;

    /** A line without a verb that is no longer than this names things. */
    private static final int NAMING_LINE = 8;

    @Override
    public String name() {
        return "length";
    }

    @Override
    public Set<String> facts() {
        return Set.of("words", "sentences");
    }

    @Override
    public Check create(Parameters parameters) {
        int mostWords = parameters.integer("most-words", UNLIMITED);
        int mostSentences = parameters.integer("most-sentences", UNLIMITED);
        int fewestWords = parameters.integer("fewest-words", 0);
        Set<Part> parts = parameters.parts();
        Unit unit = parameters.constant("unit", Unit.class).orElse(Unit.PLAN);
        if (unit != Unit.PLAN) {
            if (mostSentences != UNLIMITED || fewestWords > 0) {
                throw new IllegalArgumentException("with a \"unit\" the kind \"length\" knows \"most-words\" alone");
            }
            return Check.ofPlan(plan -> findEach(plan, parts, unit, mostWords));
        }
        return Check.ofPlan(plan -> find(plan, parts, mostWords, mostSentences, fewestWords));
    }

    private static List<Match> find(Plan plan, Set<Part> parts, int mostWords, int mostSentences, int fewestWords) {
        List<Block> blocks = plan.blocks(parts).toList();
        List<Sentence> sentences = blocks.stream()
                .flatMap(block -> block.sentences().stream())
                .filter(LengthKind::tells)
                .toList();
        int words = sentences.stream().mapToInt(Sentence::ownWordCount).sum();
        boolean fits = words <= mostWords && sentences.size() <= mostSentences && words >= fewestWords;
        if (fits || blocks.isEmpty()) {
            return List.of();
        }
        Span first = plan.source().lineAt(blocks.get(0).span().start());
        return List.of(new Match(
                first, Map.of("words", Integer.toString(words), "sentences", Integer.toString(sentences.size()))));
    }

    private static List<Match> findEach(Plan plan, Set<Part> parts, Unit unit, int mostWords) {
        List<Match> matches = new ArrayList<>();
        for (Block block : plan.blocks(parts).toList()) {
            if (unit == Unit.SENTENCE) {
                block.sentences()
                        .forEach(sentence ->
                                measure(List.of(sentence), mostWords).ifPresent(matches::add));
            } else if (!block.sentences().isEmpty()) {
                measure(block.sentences(), mostWords).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<Match> measure(List<Sentence> sentences, int mostWords) {
        int words = sentences.stream().mapToInt(LengthKind::plainWords).sum();
        if (words <= mostWords) {
            return Optional.empty();
        }
        Span span = Span.across(sentences, Sentence::span);
        return Optional.of(new Match(
                span, Map.of("words", Integer.toString(words), "sentences", Integer.toString(sentences.size()))));
    }

    /** The words outside quotation marks that are no numbers or codes. */
    private static int plainWords(Sentence sentence) {
        return (int) sentence.tokens().stream()
                .filter(token -> token.isWord()
                        && !token.quoted()
                        && token.text().chars().noneMatch(Character::isDigit))
                .count();
    }

    /** A line such as "Store: …, case …" names things and says nothing. */
    private static boolean tells(Sentence sentence) {
        return !sentence.verbs().isEmpty() || sentence.ownWordCount() > NAMING_LINE;
    }
}
