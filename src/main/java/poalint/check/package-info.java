/**
 * The kinds of check that ship with the program, one class each.
 *
 * <p>A kind sees the plan and its parameters; not the catalogue, not the report, not another kind.
 */
@NullMarked
package poalint.check;

import org.jspecify.annotations.NullMarked;
