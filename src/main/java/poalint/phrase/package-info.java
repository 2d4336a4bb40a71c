/**
 * Phrases as rule files and lexicons write them, compiled to patterns over tokens.
 *
 * <p>Matching is bounded: a phrase sees one sentence, a gap a few tokens, so no phrase that a user writes can hang the
 * program.
 */
@NullMarked
package poalint.phrase;

import org.jspecify.annotations.NullMarked;
