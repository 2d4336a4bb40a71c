/** Coverage: the causes that a plan gives, and the steps that take each of them up. */
@NullMarked
package poalint.coverage;

import org.jspecify.annotations.NullMarked;
