package poalint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code numbering}: references to numbered things of which some are nowhere named, and references that name nothing.
 *
 * <p>Parameters: {@code names} (what the things are called, in the singular or plural), {@code bare} (phrases that refer
 * to such a thing), {@code facts} (kinds of fact any of which, in its sentence, says what it is).
 */
public final class NumberingKind implements CheckKind {

    private static final String NUMBERS = "\\s*(?:no\\.?|nos\\.?|nr\\.?|numbers?|#)?\\s*"
            + "(\\d{1,2}(?:\\s*(?:,|and|&|to|-|\u2013)\\s*\\d{1,2})*)(?:[^\\d\\w/%]|$)";
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\s*(?:to|-|\u2013)\\s*(\\d+))?");

    @Override
    public String name() {
        return "numbering";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "missing");
    }

    @Override
    public Check create(Parameters parameters) {
        List<String> names = parameters.texts("names");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the kind \"numbering\" needs \"names\"");
        }
        List<String> literal = names.stream().map(Pattern::quote).toList();
        Pattern reference = Pattern.compile("(?i)\\b(?:" + String.join("|", literal) + ")" + NUMBERS);
        PhraseSet bare = parameters.phrases("bare");
        Set<String> facts = parameters.factKinds("facts");
        return Check.ofPlan(plan -> find(plan, reference, bare, facts));
    }

    private static List<Match> find(Plan plan, Pattern pattern, PhraseSet bare, Set<String> facts) {
        List<Reference> references = references(plan, pattern);
        List<Match> matches = new ArrayList<>(skipping(plan, references));
        if (references.isEmpty()) {
            plan.body()
                    .flatMap(block -> block.sentences().stream())
                    .filter(sentence -> facts.stream().noneMatch(sentence::names))
                    .flatMap(sentence -> bare(plan, sentence, bare).stream())
                    .forEach(matches::add);
        }
        return matches;
    }

    private static Optional<Match> bare(Plan plan, Sentence sentence, PhraseSet bare) {
        return bare.find(plan.source(), sentence).stream()
                .filter(hit -> !sentence.tokens().get(hit.start()).quoted())
                .findFirst()
                .map(hit -> new Match(
                        hit.span(), Map.of("match", Quote.of(plan.source(), hit.span()), "missing", "its name")));
    }

    /** The first reference to a number above one that is nowhere named. */
    private static List<Match> skipping(Plan plan, List<Reference> references) {
        Set<Integer> named = new TreeSet<>();
        references.forEach(reference -> named.addAll(reference.numbers()));
        int missing = IntStream.iterate(1, number -> number + 1)
                .filter(number -> !named.contains(number))
                .findFirst()
                .orElseThrow();
        return references.stream()
                .filter(reference -> reference.numbers().stream().anyMatch(number -> number > missing))
                .min(Comparator.comparing(Reference::span))
                .map(reference -> new Match(
                        reference.span(),
                        Map.of("match", Quote.of(plan.source(), reference.span()), "missing", "number " + missing)))
                .stream()
                .toList();
    }

    private static List<Reference> references(Plan plan, Pattern pattern) {
        List<Reference> references = new ArrayList<>();
        for (Block block : plan.blocks().toList()) {
            Matcher matcher = pattern.matcher(plan.source().foldedSlice(block.span()));
            while (matcher.find()) {
                int start = block.span().start();
                Span span = new Span(start + matcher.start(), start + matcher.end(1));
                boolean piled = block.sentences().stream()
                        .anyMatch(sentence -> sentence.span().contains(span) && Pile.is(sentence));
                if (!piled) {
                    references.add(new Reference(span, numbers(matcher.group(1))));
                }
            }
        }
        return references;
    }

    private static Set<Integer> numbers(String written) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher range = RANGE.matcher(written);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return numbers;
    }

    /**
     * A reference.
     *
     * @param span where it stands
     * @param numbers the numbers that it names
     */
    private record Reference(Span span, Set<Integer> numbers) {}
}
