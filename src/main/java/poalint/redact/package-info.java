/**
 * Hides who and what a plan is about: from a result to the same result whose texts may be shown to others. Positions,
 * findings and scores stay as they are.
 */
@NullMarked
package poalint.redact;

import org.jspecify.annotations.NullMarked;
