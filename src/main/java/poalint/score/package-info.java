/** The score: a pure function of the rules that apply and of what they found. */
@NullMarked
package poalint.score;

import org.jspecify.annotations.NullMarked;
