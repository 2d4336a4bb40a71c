/** Tests of the command line. */
@NullMarked
package poalint.cli;

import org.jspecify.annotations.NullMarked;
