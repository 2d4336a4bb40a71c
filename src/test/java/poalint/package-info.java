/** Tests of the program as a whole, and of the files beside it: rules, examples, README. */
@NullMarked
package poalint;

import org.jspecify.annotations.NullMarked;
