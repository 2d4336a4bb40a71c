/**
 * Arrays and tables in the form in which a run needs them: written by the build, read in one piece.
 *
 * <p>A table that is parsed, hashed and boxed at every start costs more than the whole analysis of a plan.
 */
@NullMarked
package poalint.flat;

import org.jspecify.annotations.NullMarked;
