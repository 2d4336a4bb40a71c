package poalint.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.fact.DateRange;
import poalint.fact.TimeExpressions;
import poalint.phrase.PhraseSet;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code chronology}: dates that do not go together.
 *
 * <p>Parameters: {@code fault} (order: a day that the calendar has not, or an action before the problem that it mends;
 * gap: a long time between the problem and the first action), {@code days} (how long is long), {@code unless} (phrases
 * anywhere in the answers that explain it), {@code problem} and {@code no-problem} (phrases of sentences whose dates are, or are not, the problem's).
 */
public final class ChronologyKind implements CheckKind {

    /** Without a year, dates further apart than half a year can lie either way round. */
    private static final int HALF_YEAR = 183;

    /** What is wrong. */
    enum Fault {
        ORDER,
        GAP
    }

    @Override
    public String name() {
        return "chronology";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "problem", "days");
    }

    @Override
    public Check create(Parameters parameters) {
        Fault fault = parameters
                .constant("fault", Fault.class)
                .orElseThrow(() -> new IllegalArgumentException("the kind \"chronology\" needs a \"fault\""));
        Search search = new Search(
                parameters.integer("days", 1),
                Conditions.of(parameters, "unless"),
                parameters.phrases("problem"),
                parameters.phrases("no-problem"));
        return Check.ofPlan(fault == Fault.ORDER ? search::order : search::gap);
    }

    private record Search(int days, Optional<Conditions> unless, PhraseSet problem, PhraseSet noProblem) {

        List<Match> order(Plan plan) {
            List<Match> matches = new ArrayList<>(nowhere(plan));
            List<Dated> problems = problems(plan);
            Optional<Dated> begin = problems.stream()
                    .min(Comparator.comparing(dated -> dated.days().first()));
            for (Dated action : begin.isEmpty() ? List.<Dated>of() : actions(plan)) {
                if (apart(action, begin.get()) > 0 && !explained(plan)) {
                    matches.add(match(plan.source(), action, begin.get()));
                }
            }
            return matches;
        }

        List<Match> gap(Plan plan) {
            Optional<Dated> end = problems(plan).stream()
                    .max(Comparator.comparing(dated -> dated.days().last()));
            Optional<Dated> first = actions(plan).stream()
                    .min(Comparator.comparing(dated -> dated.days().first()));
            if (end.isEmpty() || first.isEmpty() || apart(end.get(), first.get()) <= days || explained(plan)) {
                return List.of();
            }
            return List.of(match(plan.source(), first.get(), end.get()));
        }

        /** Days that the calendar has not. */
        private static List<Match> nowhere(Plan plan) {
            return plan.facts(TimeExpressions.DATE)
                    .filter(fact -> DateRange.of(fact.value(), Dated.LEAP_YEAR).isEmpty())
                    .map(fact -> {
                        String match = Quote.of(plan.source(), fact.span());
                        return new Match(fact.span(), Map.of("match", match, "problem", match, "days", "0"));
                    })
                    .toList();
        }

        /** The days from the end of one date to the beginning of another; 0 where that cannot be told. */
        private static long apart(Dated earlier, Dated later) {
            long days =
                    ChronoUnit.DAYS.between(earlier.days().last(), later.days().first());
            boolean sure = earlier.hasYear() && later.hasYear();
            return sure || days <= HALF_YEAR ? days : 0;
        }

        private static Match match(Source source, Dated at, Dated problem) {
            long days = Math.abs(
                    ChronoUnit.DAYS.between(problem.days().last(), at.days().first()));
            return new Match(
                    at.fact().span(),
                    Map.of(
                            "match", Quote.of(source, at.fact().span()),
                            "problem", Quote.of(source, problem.fact().span()),
                            "days", Long.toString(days)));
        }

        private boolean explained(Plan plan) {
            return unless.map(condition -> plan.body()
                            .flatMap(block -> block.sentences().stream())
                            .anyMatch(sentence -> condition.metIn(plan, sentence)))
                    .orElse(false);
        }

        private List<Dated> problems(Plan plan) {
            return Dated.in(plan, Part.ROOT_CAUSE, (sentence, date) -> isProblem(plan, sentence));
        }

        private boolean isProblem(Plan plan, Sentence sentence) {
            return (problem.isEmpty() || problem.matches(plan.source(), sentence))
                    && !noProblem.matches(plan.source(), sentence);
        }

        private static List<Dated> actions(Plan plan) {
            return Dated.in(plan, Part.ACTIONS_TAKEN, Dated::tellsWhenDone);
        }
    }
}
