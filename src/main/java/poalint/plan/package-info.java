/**
 * The text of a plan and its parts: source, span, section, block, sentence, token, verb group, fact.
 *
 * <p>Values only. Every part carries its {@link poalint.plan.Span} in the source from the first character on, so that
 * nothing ever has to search for a position. Knows nothing but the JDK.
 */
@NullMarked
package poalint.plan;

import org.jspecify.annotations.NullMarked;
