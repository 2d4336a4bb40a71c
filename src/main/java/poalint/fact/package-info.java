/**
 * Facts: what a sentence names definitely. Dates, frequencies and deadlines by grammar; order numbers, ASINs and links
 * by their form; carriers, policies, roles and the like by lexicon.
 */
@NullMarked
package poalint.fact;

import org.jspecify.annotations.NullMarked;
