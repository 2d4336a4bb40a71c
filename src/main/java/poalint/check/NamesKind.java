package poalint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Map<String, Pattern> named = new HashMap<>();
        parameters.table("named").forEach((thing, expression) -> named.put(thing, compile(expression)));
        if (named.isEmpty()) {
            throw new IllegalArgumentException("the kind \"names\" needs expressions under \"named\"");
        }
        return Check.ofPlan(plan -> named.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> find(plan, entry.getKey(), entry.getValue()).stream())
                .toList());
    }

    private static Pattern compile(String expression) {
        try {
            Pattern pattern = Pattern.compile(expression);
            if (pattern.groupCount() == 0) {
                throw new IllegalArgumentException("the expression " + expression + " has no group for the name");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "the expression " + expression + " cannot be read: " + e.getDescription(), e);
        }
    }

    private static Optional<Match> find(Plan plan, String thing, Pattern pattern) {
        List<Span> spans =
                plan.blocks().flatMap(block -> spans(plan, block, pattern)).toList();
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

    private static Stream<Span> spans(Plan plan, Block block, Pattern pattern) {
        Matcher matcher = pattern.matcher(plan.source().foldedSlice(block.span()));
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
