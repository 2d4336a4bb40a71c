package poalint.check;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code names}: one thing under two names.
 *
 * <p>Parameters: {@code named} (by the thing's name, an expression in RE2's syntax whose first group is the name of it).
 * Two names that share a word are taken for one.
 */
public final class NamesKind implements CheckKind {

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match", "earlier", "thing");
    }

    @Override
    public Check create(Parameters parameters) {
        Map<String, Expression> named = new TreeMap<>();
        parameters.table("named").forEach((thing, written) -> named.put(thing, expression(written, parameters)));
        if (named.isEmpty()) {
            throw new IllegalArgumentException("the kind \"names\" needs expressions under \"named\"");
        }
        return Check.ofPlan(plan -> find(plan, named));
    }

    private static Expression expression(String written, Parameters parameters) {
        Expression expression = Expression.of(written, parameters);
        if (!parameters.areProven() && expression.groupCount() == 0) {
            throw new IllegalArgumentException("the expression " + written + " has no group for the name");
        }
        return expression;
    }

    private static List<Match> find(Plan plan, Map<String, Expression> named) {
        String caseless = Prefilter.caseless(plan.source().folded());
        List<Match> matches = new ArrayList<>();
        named.forEach((thing, expression) -> {
            if (expression.mayMatch(caseless)) {
                find(plan, thing, expression).ifPresent(matches::add);
            }
        });
        return matches;
    }

    private static Optional<Match> find(Plan plan, String thing, Expression expression) {
        List<Span> spans =
                plan.blocks().flatMap(block -> spans(plan, block, expression)).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Set<String> first = words(plan, spans.get(0));
        return spans.stream()
                .filter(span -> words(plan, span).stream().noneMatch(first::contains))
                .findFirst()
                .map(span -> new Match(
                        span,
                        Map.of(
                                "match", Quote.of(plan.source(), span),
                                "earlier", Quote.of(plan.source(), spans.get(0)),
                                "thing", thing)));
    }

    private static Stream<Span> spans(Plan plan, Block block, Expression expression) {
        Matcher matcher = expression.matcher(plan.source().foldedSlice(block.span()));
        Stream.Builder<Span> spans = Stream.builder();
        while (matcher.find()) {
            if (matcher.start(1) >= 0) {
                int start = block.span().start();
                spans.add(new Span(start + matcher.start(1), start + matcher.end(1)));
            }
        }
        return spans.build();
    }

    private static Set<String> words(Plan plan, Span span) {
        String name = plan.source().foldedSlice(span).toLowerCase(Locale.ROOT);
        return new HashSet<>(Arrays.asList(name.split("[^\\p{L}\\p{N}]+")));
    }
}
