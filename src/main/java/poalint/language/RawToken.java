package poalint.language;

import poalint.flat.Fingerprint;
import poalint.plan.Span;

/**
 * A token before it is tagged.
 *
 * @param span where it stands
 * @param text its folded text, case kept
 * @param lower its folded text in lower case
 */
record RawToken(Span span, String text, String lower) {

    /** The fingerprint of the text in lower case. */
    long print() {
        return Fingerprint.of(lower).hash();
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
