/**
 * Trains the language models that ship as resources of {@code poalint.language}, and measures them.
 *
 * <p>Not shipped. Needs the Universal Dependencies treebank English EWT (CC BY-SA 4.0), whose text is no part of the
 * project; each program says how it is called.
 */
@NullMarked
package poalint.training;

import org.jspecify.annotations.NullMarked;
