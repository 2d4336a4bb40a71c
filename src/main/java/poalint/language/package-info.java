/**
 * English: tokens, sentences, parts of speech, lemmas, verb groups.
 *
 * <p>The only package that sees OpenNLP, which trains its models; what runs reads them in a form of its own. Works on spans of a source and gives back values of {@code plan}; knows nothing
 * of sections or rules.
 */
@NullMarked
package poalint.language;

import org.jspecify.annotations.NullMarked;
