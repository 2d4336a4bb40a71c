/** Findings that are let stand, told in a file beside the plans: nothing is ever written into a plan. */
@NullMarked
package poalint.suppression;

import org.jspecify.annotations.NullMarked;
