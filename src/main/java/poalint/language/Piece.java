package poalint.language;

import poalint.flat.Fingerprint;

/**
 * A part of a feature, with what is needed to look the feature up without building its text.
 *
 * @param text its text
 * @param print the fingerprint of the text
 */
record Piece(String text, Fingerprint print) {

    static Piece of(String text) {
        return new Piece(text, Fingerprint.of(text));
    }

    /** A part of a text. */
    static Piece of(String text, int start, int end) {
        return new Piece(text.substring(start, end), Fingerprint.of(text, start, end));
    }
}
