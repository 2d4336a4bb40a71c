package poalint.language;

import poalint.plan.Span;

/**
 * A token before it is tagged.
 *
 * @param span where it stands
 * @param text its folded text, case kept
 * @param lower its folded text in lower case
 */
record RawToken(Span span, String text, String lower) {

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
