/** From paths to sources: which files are plans, and how their bytes become text. */
@NullMarked
package poalint.read;

import org.jspecify.annotations.NullMarked;
