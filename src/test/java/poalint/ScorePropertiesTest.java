package poalint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import poalint.issue.IssueType;
import poalint.lint.LintResult;
import poalint.lint.Submission;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Occasion;

/** What the score promises, tried on whole plans: well-formed ones, and the same with faults. */
final class ScorePropertiesTest {

    static final List<String> PLANS = Bench.PLANS;

    static final List<String> STUFFING = List.of(
            "3 May 2026, 4 May 2026, DPD, UPS, Royal Mail, daily, weekly, invoice, attachment 1, attachment 2",
            "Order 404-1234567-7654321, DHL Express, tracked, every Monday at 9:00, within 24 hours, since 1 June 2026",
            "- daily daily daily invoice invoice attachment 1 DPD UPS DHL 12 May 2026 warehouse manager software",
            "We did it on 5 June 2026 with DPD, daily, weekly, invoice, attachment 1, order 404-1234567-7654321.");

    static final List<String> FOREIGN = List.of("""
            Heat the oven to 180 degrees. Mix the flour with two eggs and a pinch of salt. Bake the cake for forty minutes
            and let it cool on a rack. Every Sunday my aunt baked two of them and froze one on 3 March.
            """, """
            Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore
            magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris.
            """, """
            Ingredients:
            - 200 g butter
            - 3 eggs
            - We whisked the eggs on 4 May 2026 with a long fork.

            Serve it daily with tea. The invoice of the grocer is attachment 9.
            """);

    /** Each well-formed plan as it is, and with faults that leave room for a score to rise. */
    static Stream<String> texts() {
        return PLANS.stream().map(Bench::plan).flatMap(ScorePropertiesTest::variants);
    }

    private static Stream<String> variants(String text) {
        String weak = text.replaceAll(
                        "(?i)\\b(?:on|since|from|until) \\d+ (?:january|february|march|april|may|june|july|august"
                                + "|september|october|november|december)(?: 2026)?,? ?",
                        "")
                .replaceAll("\\b(?:every|each) (?:morning|day|monday|tuesday|thursday|friday)\\b", "regularly")
                .replaceAll("\\(?attachments? \\d(?: and \\d)?\\)?", "");
        return Stream.of(text, weak, withOneStep(text));
    }

    /** Each answer cut to its first paragraph or item. */
    private static String withOneStep(String text) {
        StringBuilder cut = new StringBuilder(text);
        List<Section> sections = Bench.lint(text).plan().sections();
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            int end = section.blocks().get(0).sentences().get(0).span().end();
            cut.delete(end, Math.max(end, section.span().end()));
        }
        return cut.toString();
    }

    @ParameterizedTest
    @FieldSource("PLANS")
    void aWellFormedPlanScoresNinetyOrMore(String name) {
        LintResult result = Bench.lint(Bench.plan(name));

        assertThat(result.score().total()).as(String.valueOf(findings(result))).isGreaterThanOrEqualTo(90);
        assertThat(result.failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void deletingASectionNeverRaisesTheScore(String text) {
        Plan plan = Bench.lint(text).plan();
        List<String> changed = new ArrayList<>();
        for (Section section : plan.sections()) {
            int from = plan.source()
                    .lineSpan(plan.source().line(section.span().start()))
                    .start();
            changed.add(text.substring(0, from) + text.substring(section.span().end()));
        }

        assertThat(changed).hasSize(3);
        assertNoneScoresMore(text, changed);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void deletingWhatStandsUnderAHeadingNeverRaisesTheScore(String text) {
        Plan plan = Bench.lint(text).plan();
        List<String> changed = new ArrayList<>();
        for (Section section : plan.sections()) {
            int from = section.blocks().get(0).span().start();
            changed.add(text.substring(0, from) + text.substring(section.span().end()));
        }

        assertNoneScoresMore(text, changed);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void repeatingAParagraphOrItemNeverRaisesTheScore(String text) {
        List<String> changed = new ArrayList<>();
        for (Span span : bodyBlocks(text)) {
            String lines = text.substring(lineStart(text, span.start()), span.end());
            String gap = changed.size() % 2 == 0 ? "\n" : "\n\n";
            changed.add(text.substring(0, span.end()) + gap + lines + text.substring(span.end()));
        }

        assertNoneScoresMore(text, changed);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void stuffingKeywordsNeverRaisesTheScore(String text) {
        List<String> changed = new ArrayList<>();
        List<Span> blocks = bodyBlocks(text);
        for (int i = 0; i < STUFFING.size(); i++) {
            changed.add(text.strip() + (i % 2 == 0 ? "\n" : "\n\n") + STUFFING.get(i) + "\n");
        }
        for (int i = 0; i < blocks.size(); i++) {
            int end = blocks.get(i).end();
            for (String gap : List.of("\n", "\n\n")) {
                String stuffing = STUFFING.get((i + gap.length()) % STUFFING.size());
                changed.add(text.substring(0, end) + gap + stuffing + text.substring(end));
            }
        }

        assertNoneScoresMore(text, changed);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void foreignTextBehindThePlanNeverRaisesTheScore(String text) {
        List<String> changed = new ArrayList<>();
        for (String foreign : FOREIGN) {
            changed.add(text.strip() + "\n" + foreign);
            changed.add(text.strip() + "\n\n" + foreign);
            changed.add(text.strip() + "\n\n\n" + foreign.replace("\n", "\n\n"));
        }

        assertNoneScoresMore(text, changed);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPlanOfHeadingsAloneScoresNothing(String text) {
        Plan plan = Bench.lint(text).plan();
        StringBuilder headings = new StringBuilder();
        plan.opening()
                .forEach(block ->
                        headings.append(plan.source().slice(block.span())).append("\n\n"));
        for (Section section : plan.sections()) {
            int line = plan.source().line(section.span().start());
            String heading = plan.source().slice(plan.source().lineSpan(line));
            headings.append(heading, 0, Math.min(heading.length(), 80)).append("\n\n");
        }

        assertThat(total(headings.toString())).isZero();
        assertThat(total(headings + "Kind regards\nA seller\n")).isZero();
        assertThat(total(headings.toString().replace("\n\n", "\n\nN/A\n\n"))).isZero();
    }

    @Test
    void aGuttedPlanScoresNothing() {
        assertThat(Stream.of(
                                "Dear Amazon,\n\nPlease give us our account back. Thank you.\n",
                                "Plan of Action\n",
                                "Root cause:\n\nActions taken:\n\nPrevention:\n",
                                "Root cause:\nSee above.\n\nActions taken:\nAs stated above.\n\nPrevention:\nSame as before.\n",
                                "3 May 2026, DPD, daily, invoice, attachment 1")
                        .map(ScorePropertiesTest::total))
                .containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lineEndsAndBlanksAtLineEndsChangeNothing(String text) {
        List<String> expected = findings(Bench.lint(text));
        int total = total(text);
        List<String> same = List.of(
                text.replace("\n", "\r\n"),
                text.replace("\n", "\r"),
                text.replace("\n", " \t \n"),
                text.replace("\n", "  \r\n"),
                text.strip(),
                text + "\n\n \n");

        for (String variant : same) {
            LintResult result = Bench.lint(variant);
            assertThat(findings(result)).isEqualTo(expected);
            assertThat(result.score().total()).isEqualTo(total);
        }
    }

    @Test
    void thePlanOfAnAcceptedAppealScoresInTheMiddle() throws IOException {
        Path seed = Path.of("..", "shared", "seed", "plan.txt");
        assumeTrue(Files.exists(seed), seed + " is not there");

        assertThat(total(Files.readString(seed))).isBetween(35, 65);
    }

    private static void assertNoneScoresMore(String text, List<String> changed) {
        LintResult before = Bench.lint(text);
        Optional<IssueType> type = before.issue().type();
        List<String> more = new ArrayList<>();
        for (String variant : changed) {
            LintResult after = Bench.lint(variant);
            check(before, after, text, variant).ifPresent(more::add);
            if (!after.issue().type().equals(type)) {
                check(before, lint(variant, type), text, variant).ifPresent(more::add);
            }
        }
        assertThat(more).isEmpty();
    }

    private static Optional<String> check(LintResult before, LintResult after, String text, String variant) {
        int rise = after.score().total() - before.score().total();
        List<String> gone = new ArrayList<>(findings(before));
        gone.removeAll(findings(after));
        return rise <= 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s, issue %s (%s), gone %s, %s%n",
                        before.score().total() + " to " + after.score().total(),
                        after.issue().type().map(IssueType::id),
                        after.issue().origin(),
                        gone,
                        difference(text, variant)));
    }

    /** What the two texts do not have in common between their beginning and their end. */
    private static String difference(String before, String after) {
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.length(), after.length()) - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return String.format(
                Locale.ROOT,
                "at %d <%s> became <%s>",
                start,
                before.substring(start, before.length() - end),
                after.substring(start, after.length() - end));
    }

    private static List<Span> bodyBlocks(String text) {
        return Bench.lint(text).plan().body().map(Block::span).toList();
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int total(String text) {
        return Bench.lint(text).score().total();
    }

    private static LintResult lint(String text, Optional<IssueType> type) {
        return Bench.linter(Bench.catalogue().rules())
                .lint(new Submission(new Source(text), Optional.empty(), type, Occasion.on(Bench.TODAY)));
    }

    /** Each finding as its rule and the place of its first character. */
    private static List<String> findings(LintResult result) {
        Source source = result.plan().source();
        return result.findings().stream()
                .map(reported -> describe(source, reported.finding()))
                .toList();
    }

    private static String describe(Source source, Finding finding) {
        return finding.rule().id() + " at " + source.position(finding.span().start()) + ": " + finding.message();
    }
}
