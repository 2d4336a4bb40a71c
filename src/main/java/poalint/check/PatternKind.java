package poalint.check;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code pattern}: a regular expression over the written text of each block, with capitals and marks.
 *
 * <p>Parameters: {@code any} and {@code except} (expressions in RE2's syntax, which runs in linear time whatever a user
 * writes). A line end is a blank to them, and blanks around a match are no part of it. Without {@code in} it looks at every block of the plan, headings included.
 */
public final class PatternKind implements CheckKind {

    @Override
    public String name() {
        return "pattern";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match");
    }

    @Override
    public Check create(Parameters parameters) {
        List<Expression> any = expressions(parameters, "any");
        List<Expression> except = expressions(parameters, "except");
        if (any.isEmpty()) {
            throw new IllegalArgumentException("the kind \"pattern\" needs expressions under \"any\"");
        }
        Set<Part> parts = parameters.parts();
        return Check.ofPlan(plan -> find(plan, parts, any, except));
    }

    private static List<Expression> expressions(Parameters parameters, String key) {
        return parameters.texts(key).stream()
                .map(written -> Expression.of(written, parameters))
                .toList();
    }

    private static List<Match> find(Plan plan, Set<Part> parts, List<Expression> any, List<Expression> except) {
        List<Match> matches = new ArrayList<>();
        String caseless = Prefilter.caseless(onOneLine(plan.source().folded()));
        List<Expression> possible =
                any.stream().filter(each -> each.mayMatch(caseless)).toList();
        if (possible.isEmpty()) {
            return matches;
        }
        for (Block block : (parts.isEmpty() ? plan.blocks() : plan.blocks(parts)).toList()) {
            String part = caseless.substring(block.span().start(), block.span().end());
            List<Span> found = spans(
                    plan,
                    block,
                    possible.stream().filter(each -> each.mayMatch(part)).toList());
            // What is excused, and what a match has already.
            BitSet taken = new BitSet();
            (found.isEmpty() ? List.<Span>of() : spans(plan, block, except))
                    .forEach(span -> taken.set(span.start(), span.end()));
            for (Span span : found) {
                int next = taken.nextSetBit(span.start());
                if (next < 0 || next >= span.end()) {
                    matches.add(new Match(span, Map.of("match", Quote.of(plan.source(), span))));
                    taken.set(span.start(), span.end());
                }
            }
        }
        return matches;
    }

    /** Where a paragraph is wrapped does not matter; a line end is as good as a blank. */
    private static String onOneLine(String folded) {
        return folded.replace('\n', ' ').replace('\r', ' ');
    }

    private static List<Span> spans(Plan plan, Block block, List<Expression> expressions) {
        List<Span> spans = new ArrayList<>();
        String text = onOneLine(plan.source().foldedSlice(block.span()));
        for (Expression expression : expressions) {
            Matcher matcher = expression.matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                while (end > start && text.charAt(end - 1) == ' ') {
                    end--;
                }
                while (start < end && text.charAt(start) == ' ') {
                    start++;
                }
                if (end > start) {
                    spans.add(
                            new Span(block.span().start() + start, block.span().start() + end));
                }
            }
        }
        return spans;
    }
}
