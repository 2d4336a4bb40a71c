package poalint.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import poalint.fact.DateRange;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code calendar}: dates that do not go with the day of the plan.
 *
 * <p>Parameters: {@code fault} (future: a done action on a later day; stale: nothing for a long time before), {@code
 * days} (how long is long). Only dates with a year are judged, and
 * nothing is stale beside a day that nobody gave.
 */
public final class CalendarKind implements CheckKind {

    /** What is wrong. */
    enum Fault {
        FUTURE,
        STALE
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "date", "days");
    }

    @Override
    public Check create(Parameters parameters) {
        Fault fault = parameters
                .constant("fault", Fault.class)
                .orElseThrow(() -> new IllegalArgumentException("the kind \"calendar\" needs a \"fault\""));
        int days = parameters.integer("days", 60);
        return fault == Fault.FUTURE ? CalendarKind::future : judged -> stale(judged, days);
    }

    private static List<Match> future(Case judged) {
        LocalDate day = judged.occasion().date();
        return Dated.in(judged.plan(), Part.ACTIONS_TAKEN, Dated::tellsWhenDone).stream()
                .filter(Dated::hasYear)
                .filter(dated -> dated.days().first().isAfter(day))
                .map(dated -> match(judged, dated))
                .toList();
    }

    private static List<Match> stale(Case judged, int days) {
        if (!judged.occasion().stated()) {
            return List.of();
        }
        LocalDate day = judged.occasion().date();
        Optional<Dated> newest = dates(judged.plan())
                .max(Comparator.comparing((Dated dated) -> dated.days().last()));
        return newest
                .filter(dated -> ChronoUnit.DAYS.between(dated.days().last(), day) > days)
                .map(dated -> match(judged, dated))
                .stream()
                .toList();
    }

    private static Stream<Dated> dates(Plan plan) {
        return plan.facts("date")
                .filter(fact -> DateRange.year(fact.value()).isPresent())
                .flatMap(fact ->
                        DateRange.of(fact.value(), Dated.LEAP_YEAR).stream().map(days -> new Dated(fact, days, true)));
    }

    private static Match match(Case judged, Dated dated) {
        LocalDate day = judged.occasion().date();
        return new Match(
                dated.fact().span(),
                Map.of(
                        "match", Quote.of(judged.plan().source(), dated.fact().span()),
                        "date", day.toString(),
                        "days",
                                Long.toString(Math.abs(
                                        ChronoUnit.DAYS.between(dated.days().last(), day)))));
    }
}
