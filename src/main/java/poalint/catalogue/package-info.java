/**
 * The rules and lexicons that a run works with: read from the shipped files and from the user's own folders.
 *
 * <p>Meets kinds of check only through {@link poalint.rule.CheckKind}.
 */
@NullMarked
package poalint.catalogue;

import org.jspecify.annotations.NullMarked;
