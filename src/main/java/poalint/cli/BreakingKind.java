package poalint.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code breaking}: a kind of check that breaks down. The self-test makes a plug-in of it; no other run knows of it.
 *
 * <p>Parameters: {@code by} (in which way).
 */
public final class BreakingKind implements CheckKind {

    /** In which way. */
    enum By {
        EXCEPTION,
        STACK,
        MEMORY
    }

    @Override
    public String name() {
        return "breaking";
    }

    @Override
    public Set<String> facts() {
        return Set.of();
    }

    @Override
    public Check create(Parameters parameters) {
        Optional<By> by = parameters.constant("by", By.class);
        return judged -> {
            // No switch: the compiler makes a class of its own for it, which the plug-in would lack.
            By way = by.orElse(By.EXCEPTION);
            if (way == By.EXCEPTION) {
                throw new IllegalStateException("the self-test asked for it");
            }
            return List.<Match>of(Match.at(new Span(0, way == By.STACK ? deeper(0) : larger(List.of()))));
        };
    }

    private static int deeper(int depth) {
        return depth < 0 ? depth : deeper(depth + 1) + 1;
    }

    /** No array is as large as that, so nobody else is short of memory meanwhile. */
    private static int larger(List<long[]> some) {
        return some.size() + new long[Integer.MAX_VALUE].length;
    }
}
