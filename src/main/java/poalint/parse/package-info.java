/**
 * From a text to a {@link poalint.plan.Plan}: lines, blocks, what surrounds the plan, headings, sections.
 *
 * <p>Blocks are cut before any language model sees the text. Knows nothing of rules.
 */
@NullMarked
package poalint.parse;

import org.jspecify.annotations.NullMarked;
