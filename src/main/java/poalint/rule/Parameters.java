package poalint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import poalint.phrase.PhraseSet;
import poalint.plan.Part;

/** What a rule file says of its check. Errors get file, line and column from the implementation. */
public interface Parameters {

    /** The parts of the plan in which the rule looks. */
    Set<Part> parts();

    /** Whether the build has read them, so that no error is to be looked for. */
    boolean areProven();

    /** The phrases under a key, compiled; none where the key is missing. */
    PhraseSet phrases(String key);

    /** The kinds of fact under a key; only known kinds; none where the key is missing. */
    Set<String> factKinds(String key);

    /** The constants of an enum under a key, by their names in lower case; none where the key is missing. */
    <E extends Enum<E>> Set<E> constants(String key, Class<E> type);

    /** The one constant of an enum under a key, if it is there. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type);

    /** Whether a key says true; a missing one says false. */
    boolean flag(String key);

    /** The text under a key made into something; a parser's IllegalArgumentException gets a position. */
    <T> Optional<T> value(String key, Function<String, T> parser);

    /** The whole number under a key. */
    int integer(String key, int otherwise);

    /** The number under a key. */
    double number(String key, double otherwise);

    /** The texts under a key. */
    List<String> texts(String key);

    /** A group of texts by their keys. */
    Map<String, String> table(String key);

    /** The parameters inside a key, if it is there. */
    Optional<Parameters> group(String key);
}
