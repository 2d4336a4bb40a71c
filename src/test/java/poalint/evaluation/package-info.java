/**
 * Measures how far the program agrees with labels; {@link poalint.evaluation.Evaluation} prints every figure.
 *
 * <p>Not shipped. The labelled plans and sentences are no part of the project.
 */
@NullMarked
package poalint.evaluation;

import org.jspecify.annotations.NullMarked;
