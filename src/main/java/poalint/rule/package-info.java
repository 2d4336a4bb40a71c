/**
 * What a rule is: its words, its check, its examples; and the door through which kinds of check come in.
 *
 * <p>Knows the plan, and phrases; not where rules are stored, who runs them, or what is printed.
 */
@NullMarked
package poalint.rule;

import org.jspecify.annotations.NullMarked;
