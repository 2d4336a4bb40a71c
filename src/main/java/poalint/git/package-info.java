/** What git knows: which files it ignores, what is staged, where its hooks lie. The only package that starts git. */
@NullMarked
package poalint.git;

import org.jspecify.annotations.NullMarked;
