package poalint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.fact.DateRange;
import poalint.fact.TimeExpressions;
import poalint.plan.Fact;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Reading;

/**
 * A date that can be computed with.
 *
 * @param fact where it stands
 * @param days the days that it can mean
 * @param hasYear whether it tells its year
 */
record Dated(Fact fact, DateRange days, boolean hasYear) {

    /** A year that has every day, for plans that tell none. */
    static final int LEAP_YEAR = 2000;

    /**
     * The dates of one part, the first of each sentence that is accepted.
     *
     * <p>A date without a year has that of the plan, where the plan tells one; where it tells several, it is left out.
     */
    static List<Dated> in(Plan plan, Part part, BiPredicate<Sentence, Fact> accepted) {
        Set<Integer> years = plan.facts(TimeExpressions.DATE)
                .flatMap(fact -> DateRange.year(fact.value()).stream())
                .collect(Collectors.toSet());
        return plan.blocks(part).stream()
                .flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> first(sentence, years, accepted).stream())
                .toList();
    }

    private static Optional<Dated> first(Sentence sentence, Set<Integer> years, BiPredicate<Sentence, Fact> accepted) {
        return dates(sentence)
                .filter(date -> accepted.test(sentence, date))
                .findFirst()
                .flatMap(date -> of(date, years));
    }

    private static Stream<Fact> dates(Sentence sentence) {
        return sentence.facts().stream().filter(fact -> fact.kind().equals(TimeExpressions.DATE));
    }

    private static Optional<Dated> of(Fact fact, Set<Integer> years) {
        boolean hasYear = DateRange.year(fact.value()).isPresent();
        if (!hasYear && years.size() > 1) {
            return Optional.empty();
        }
        int year = years.stream().findFirst().orElse(LEAP_YEAR);
        return DateRange.of(fact.value(), year).map(days -> new Dated(fact, days, hasYear));
    }

    /** Whether a date tells when something was done: it has "on" or "since", or heads the sentence. */
    static boolean tellsWhenDone(Sentence sentence, Fact date) {
        Span span = date.span();
        boolean heads = span.start() == sentence.span().start();
        boolean starts = sentence.facts().stream()
                .anyMatch(fact ->
                        fact.kind().equals(TimeExpressions.START) && fact.span().contains(span));
        boolean on = sentence.tokens().stream()
                .filter(token -> token.span().end() <= span.start())
                .reduce((before, last) -> last)
                .map(Token::text)
                .filter("on"::equals)
                .isPresent();
        return (heads || starts || on) && isDone(sentence, span);
    }

    private static boolean isDone(Sentence sentence, Span words) {
        return sentence.verbs().stream()
                .filter(verb ->
                        verb.mood() != VerbGroup.Mood.NONFINITE && verb.clause().overlaps(words))
                .reduce((first, second) -> second)
                .map(verb -> verb.main() && verb.reading() == Reading.DONE)
                .orElseGet(() -> sentence.mainVerbs().anyMatch(verb -> verb.reading() == Reading.DONE));
    }
}
