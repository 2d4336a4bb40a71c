package poalint.plan;

/**
 * A word, number, code or mark.
 *
 * @param span where it stands
 * @param text its folded text in lower case
 * @param print a fingerprint of the text, by which words are compared with many others
 * @param tag its part of speech in Penn Treebank tags
 * @param lemma its dictionary form in lower case
 * @param stem its stem, by which forms and related words are compared
 * @param quoted whether it stands inside quotation marks
 */
public record Token(Span span, String text, long print, String tag, String lemma, String stem, boolean quoted) {

    /** Whether it is a word or number rather than a mark. */
    public boolean isWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }
}
