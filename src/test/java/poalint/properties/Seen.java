package poalint.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Scope;

/**
 * What is seen in a plan, told so that it does not depend on how the plan is written down: places are counted in visible
 * characters, blanks in messages are one, and quotation marks and dashes plain; lines have no number.
 *
 * @param about the issue, the score and the sections
 * @param findings the findings, sorted
 */
record Seen(List<String> about, List<String> findings) {

    private static final Pattern LINES = Pattern.compile("(?i)\\blines? \\d+(?: to \\d+)?");

    /** What is seen with all findings and where each of them ends. */
    static Seen of(LintResult result) {
        List<String> about = new ArrayList<>();
        Source source = result.plan().source();
        about.add("issue " + result.issue().type().map(type -> type.id()) + " "
                + String.format(Locale.ROOT, "%.3f", result.issue().confidence()));
        about.add("score " + result.score());
        result.plan()
                .sections()
                .forEach(section -> about.add(section.kind().id() + " " + inked(source, section.anchor()) + " "
                        + section.blocks().size()));
        return new Seen(
                about,
                result.findings().stream()
                        .flatMap(reported -> told(source, reported).stream())
                        .sorted()
                        .toList());
    }

    private static List<String> told(Source source, Reported reported) {
        List<String> told = new ArrayList<>();
        told.add(told(source, reported.finding()) + ", gains " + String.format(Locale.ROOT, "%.1f", reported.gain()));
        reported.also().forEach(also -> told.add("also " + told(source, also)));
        return told;
    }

    private static String told(Source source, Finding finding) {
        return finding.severity().id() + " " + finding.rule().id() + " "
                + finding.section().map(kind -> kind.id()).orElse("-") + " " + place(source, finding) + ": "
                + plain(finding.message()) + " | " + plain(finding.fix());
    }

    /** How this differs from another, if it does. */
    Optional<String> differenceTo(Seen other) {
        if (equals(other)) {
            return Optional.empty();
        }
        StringBuilder difference = new StringBuilder();
        difference(about, other.about, difference);
        difference(findings, other.findings, difference);
        return Optional.of(difference.toString());
    }

    private static void difference(List<String> before, List<String> after, StringBuilder difference) {
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> come = new ArrayList<>(after);
        before.forEach(come::remove);
        gone.forEach(line -> difference.append("- ").append(line).append('\n'));
        come.forEach(line -> difference.append("+ ").append(line).append('\n'));
    }

    /** What is said of a whole plan or answer stands at a line, which ends where it is wrapped. */
    private static String place(Source source, Finding finding) {
        return finding.rule().scope() == Scope.SPAN
                ? inked(source, finding.span())
                : Integer.toString(ink(source.folded(), finding.span().start()));
    }

    private static String inked(Source source, Span span) {
        int start = ink(source.folded(), span.start());
        return start + ".." + ink(source.folded(), span.end());
    }

    private static int ink(String folded, int offset) {
        int ink = 0;
        for (int i = 0; i < offset; i++) {
            ink += isBlank(folded.charAt(i)) ? 0 : 1;
        }
        return ink;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u200B';
    }

    private static String plain(String message) {
        StringBuilder plain = new StringBuilder();
        boolean blank = false;
        String folded = new Source(message).folded();
        for (int i = 0; i < folded.length(); i++) {
            if (isBlank(folded.charAt(i))) {
                blank = true;
            } else {
                plain.append(blank ? " " : "").append(folded.charAt(i));
                blank = false;
            }
        }
        return LINES.matcher(plain).replaceAll("line #");
    }
}
