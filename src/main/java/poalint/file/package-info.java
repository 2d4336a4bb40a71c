/** Files that are there whole or not at all, and folders that do not outlive the run. */
@NullMarked
package poalint.file;

import org.jspecify.annotations.NullMarked;
