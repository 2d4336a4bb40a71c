/** Tests of the whole, and what the tests of the parts share. */
@NullMarked
package poalint;

import org.jspecify.annotations.NullMarked;
