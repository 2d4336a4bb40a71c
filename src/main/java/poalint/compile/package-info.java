/** What the build does between compiling and testing: models and rules become the files that a run loads. */
@NullMarked
package poalint.compile;

import org.jspecify.annotations.NullMarked;
