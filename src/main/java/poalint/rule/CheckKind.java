package poalint.rule;

import java.util.Set;

/**
 * A kind of check that rule files can ask for by name. A jar can bring kinds of its own: it names them as a
 * {@link java.util.ServiceLoader} expects, and the user names the jar.
 */
public interface CheckKind {

    /** The name under {@code check:} in a rule file. */
    String name();

    /** The placeholders that a message may use with this kind. */
    Set<String> facts();

    /**
     * Makes a check.
     *
     * @param parameters what the rule file says under the name; every key must be asked for
     * @throws IllegalArgumentException with a sentence for the rule's author where the parameters make no sense
     */
    Check create(Parameters parameters);
}
