package poalint.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Scope;

/** Tells a finding again after lines have moved: a digest of its words and of what stands around them, and no line. */
final class Fingerprint {

    /** So many characters on either side, within the line: an edit farther off leaves the finding the same. */
    private static final int AROUND = 80;

    private static final int BYTES = 8;

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The fingerprint of the next finding of a plan.
     *
     * @param source the plan
     * @param finding the finding; findings come in order
     */
    String next(Source source, Finding finding) {
        String digest = digest(about(source, finding));
        return digest + ":" + seen.merge(finding.rule().id() + digest, 1, Integer::sum);
    }

    /** What is missing in a whole answer or plan is the same fault whatever the first line says. */
    private static String about(Source source, Finding finding) {
        if (finding.rule().scope() != Scope.SPAN) {
            return Optional.ofNullable(finding.facts().get("section-id"))
                    .or(() -> finding.section().map(SectionKind::id))
                    .orElse("plan");
        }
        Span span = finding.span();
        Span line = source.lineAt(span.start());
        int from = Math.max(line.start(), span.start() - AROUND);
        int to = Math.max(span.start(), Math.min(line.end(), span.end() + AROUND));
        return source.shown(new Span(from, to)).strip().replaceAll("\\s+", " ");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
