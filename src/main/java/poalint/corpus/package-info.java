/**
 * Text that several plans share. Of each plan only fingerprints and places are kept; passages are found by winnowing (S.
 * Schleimer, D. Wilkerson, A. Aiken: Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003).
 */
@NullMarked
package poalint.corpus;

import org.jspecify.annotations.NullMarked;
