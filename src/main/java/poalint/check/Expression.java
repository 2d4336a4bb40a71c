package poalint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import poalint.rule.Parameters;

/**
 * A regular expression of a rule file, in RE2's syntax, which runs in linear time whatever a user writes. It is compiled
 * when a text comes that it may match.
 */
final class Expression {

    /** What the library says of a closing bracket where none is open. */
    private static final String UNKNOWN = "regexp/syntax: internal error";

    private final String written;
    private final Prefilter prefilter;
    private final AtomicReference<@Nullable Pattern> pattern = new AtomicReference<>();

    private Expression(String written) {
        this.written = written;
        this.prefilter = Prefilter.of(written);
    }

    /**
     * Takes an expression.
     *
     * @param written the expression
     * @param parameters where it stands; one that the build has not read yet is compiled at once
     * @throws IllegalArgumentException with a sentence for the user where it cannot be read
     */
    static Expression of(String written, Parameters parameters) {
        try {
            Expression expression = new Expression(written);
            if (!parameters.areProven()) {
                expression.pattern();
            }
            return expression;
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("an expression is nested too deep", e);
        }
    }

    /**
     * Whether it can match within a text; never false where it can.
     *
     * @param caseless what {@link Prefilter#caseless} makes of the text
     */
    boolean mayMatch(String caseless) {
        return prefilter.allows(caseless);
    }

    Matcher matcher(String text) {
        return pattern().matcher(text);
    }

    int groupCount() {
        return pattern().groupCount();
    }

    private Pattern pattern() {
        Pattern known = pattern.get();
        if (known != null) {
            return known;
        }
        try {
            Pattern compiled = Pattern.compile(written);
            pattern.set(compiled);
            return compiled;
        } catch (PatternSyntaxException e) {
            String reason = e.getDescription();
            throw new IllegalArgumentException(
                    "the expression " + written + " cannot be read: "
                            + (reason.equals(UNKNOWN) ? "a closing bracket has no partner" : reason),
                    e);
        }
    }
}
