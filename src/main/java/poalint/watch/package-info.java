/** Tells when files have changed. */
@NullMarked
package poalint.watch;

import org.jspecify.annotations.NullMarked;
