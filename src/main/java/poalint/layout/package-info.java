/** Layout: lines, and the blocks that they make by their look alone. */
@NullMarked
package poalint.layout;

import org.jspecify.annotations.NullMarked;
