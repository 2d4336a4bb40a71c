/** Folders of plans: which files in them are plans, and how many plans are worked on at once. */
@NullMarked
package poalint.folder;

import org.jspecify.annotations.NullMarked;
