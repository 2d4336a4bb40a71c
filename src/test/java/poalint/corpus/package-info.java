@NullMarked
package poalint.corpus;

import org.jspecify.annotations.NullMarked;
