/** Tests of the pages: their parts, their markup, and what a browser makes of them. */
@NullMarked
package poalint.html;

import org.jspecify.annotations.NullMarked;
