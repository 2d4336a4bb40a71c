package poalint.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import poalint.rule.Finding;
import poalint.rule.Template;

/**
 * The words of a finding, with those of the plan or without them.
 *
 * @param quoting whether a message may quote the plan
 */
record Wording(boolean quoting) {

    /** What counts, names a line, or is the program's own word. Whatever else fills a message may quote the plan. */
    private static final Set<String> OWN = Set.of(
            "all",
            "count",
            "days",
            "earlier-line",
            "fewest",
            "i",
            "issue",
            "left",
            "notice-line",
            "others",
            "section",
            "section-id",
            "sentences",
            "steps",
            "undated",
            "we",
            "words");

    private static final String ELLIPSIS = "\u2026";

    /** The message of a finding. */
    String message(Finding finding) {
        return quoting ? finding.message() : finding.rule().message().fill(withoutWords(finding.facts()));
    }

    /** The remedy of a finding. */
    String fix(Finding finding) {
        return quoting ? finding.fix() : finding.rule().fix().fill(withoutWords(finding.facts()));
    }

    /** A text of a rule as it stands in the catalogue, nothing filled in. */
    static String unfilled(Template template) {
        Map<String, String> blanks = new HashMap<>();
        template.names().forEach(name -> blanks.put(name, ELLIPSIS));
        return template.fill(blanks);
    }

    private static Map<String, String> withoutWords(Map<String, String> facts) {
        Map<String, String> told = new HashMap<>();
        facts.forEach((name, value) -> told.put(name, OWN.contains(name) ? value : ELLIPSIS));
        return told;
    }
}
