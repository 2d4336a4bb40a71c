package poalint.suppression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.SectionKind;
import poalint.plan.Span;
import poalint.rule.Finding;

/**
 * Where a finding stands, told so that it is found again when lines move.
 *
 * @param sentence the sentence or heading in which it begins, blanks made one; empty where it stands in none
 * @param context 16 hexadecimal digits: the beginning of the SHA-256 of what the finding flags, its section, and the
 *     sentences before and behind
 */
record Place(String sentence, String context) {

    private static final int DIGITS = 16;

    /** Where a finding stands in a plan. */
    static Place of(Plan plan, Finding finding) {
        List<Span> sentences = plan.blocks().flatMap(Place::sentences).toList();
        int at = at(sentences, finding.span().start());
        String hashed = String.join(
                "\n",
                text(plan, finding.span()),
                finding.section().map(SectionKind::id).orElse(""),
                finding.facts().getOrDefault("section-id", ""),
                at > 0 ? text(plan, sentences.get(at - 1)) : "",
                at >= 0 ? text(plan, sentences.get(at)) : "",
                at >= 0 && at + 1 < sentences.size() ? text(plan, sentences.get(at + 1)) : "");
        return new Place(at >= 0 ? text(plan, sentences.get(at)) : "", hash(hashed));
    }

    private static Stream<Span> sentences(Block block) {
        return block.sentences().isEmpty()
                ? Stream.of(block.text())
                : block.sentences().stream().map(sentence -> sentence.span());
    }

    /** The last that begins at or before an offset and does not end before it. */
    private static int at(List<Span> sentences, int offset) {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Span span = sentences.get(i);
            if (span.start() <= offset) {
                return offset < span.end() ? i : -1;
            }
        }
        return -1;
    }

    private static String text(Plan plan, Span span) {
        return normal(plan.source().foldedSlice(span));
    }

    /** A text as it is compared: typographic signs are folded already, blanks count once. */
    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = normal.length() > 0;
            } else if (c != '\u200B') {
                normal.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return normal.toString();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
