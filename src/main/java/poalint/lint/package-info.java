/** The one path: a source is parsed, its issue recognised, the rules run, what they find sorted, folded and scored. */
@NullMarked
package poalint.lint;

import org.jspecify.annotations.NullMarked;
