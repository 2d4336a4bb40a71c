package poalint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Bench;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.report.TextFormat.Detail;
import poalint.rule.Severity;

final class TextFormatTest {

    private static final Gate GATE = new Gate(Optional.of(Severity.ERROR), OptionalInt.empty());
    private static final Palette PLAIN = new Palette(false);

    private static final String PLAN = """
            Root cause:
            Our courier had no service on Saturdays.

            Actions taken:
            - On 3 May we credited the buyer, and we will answer each mail of each buyer on the day on which it comes in, whatever it asks.

            Prevention:
            - The shift lead opens the tracking report every morning at 8:00.
            """;

    @Test
    void aFindingIsShownUnderTheWordsThatItIsAbout() {
        assertThat(write(PLAN, 80)).contains("""
                        error[tense/future-in-actions] line 5, column 42
                         5 \u2502 \u2026we credited the buyer, and we will answer each mail of each buyer on the\u2026
                           \u2502                                ^^^^^^^^^^^
                             Has this been done, and when? "will answer" is a promise, and this part is
                             for actions already taken.
                             fix: If it is done, say so and when. If it is not, do it first, or move it
                                  to the prevention.
                        """);
    }

    @Test
    void theReportEndsWithTheScoreTheStepsThatGainMostAndTheGate() {
        String report = write(PLAN, 80);

        assertThat(report.lines().filter(line -> line.startsWith("Score ") || line.startsWith("What gains")))
                .hasSize(2);
        assertThat(report.lines().filter(line -> line.startsWith("  +"))).hasSizeBetween(1, 5);
        assertThat(report.lines().reduce("", (a, b) -> b))
                .startsWith("1 plan checked: 1 error, ")
                .endsWith(" Does not pass the gate.");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        for (String plan : List.of(PLAN, Bench.plan("late"), Bench.plan("condition"), "No plan at all.")) {
            List<String> lines = write(plan, width).lines().toList();
            // The last line is one sentence, for whoever looks for it.
            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
        }
    }

    /** The narrowest that the program takes from COLUMNS. */
    @Test
    void theNarrowestTerminalHasAReportToo() {
        for (String plan : List.of(PLAN, Bench.plan("late"), Bench.plan("condition"))) {
            assertThat(write(plan, 10)).contains("What takes up each cause", "Score ");
        }
    }

    @Test
    void wideCharactersMoveTheMark() {
        assertThat(write(
                        PLAN.replace("On 3 May we", "On 3 May \u6F22\u5B57 we")
                                .replace(" of each buyer on the day on which it comes in, whatever it asks", ""),
                        120))
                .contains("""
                         5 \u2502 - On 3 May \u6F22\u5B57 we credited the buyer, and we will answer each mail.
                           \u2502                                               ^^^^^^^^^^^
                        """);
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void whatAPlanSaysCannotReachTheTerminal(Detail detail) {
        String evil = "\u001B[2J\u009B31m\u0007\u202E";
        String plan =
                PLAN.replace("will answer", "will" + evil + " answer").replace("Root cause:", evil + "Root cause:");
        Report report = new Report(
                List.of(new PlanReport("a" + evil + ".txt", Bench.lint(plan), GATE)),
                List.of(new Unchecked("b" + evil + ".txt", "no" + evil + "thing")),
                Severity.SUGGESTION,
                false);

        assertThat(write(report, PLAIN, 80, detail))
                .doesNotContain("\u001B", "\u009B", "\u0007", "\u202E")
                .contains("not checked: b\uFFFD[2J\uFFFD31m\uFFFD\uFFFD.txt: no\uFFFD[2J\uFFFD31m\uFFFD\uFFFDthing.\n");
    }

    @Test
    void withoutColourTheWordsAreTheSame() {
        Report report = report(PLAN, Severity.SUGGESTION);

        String coloured = write(report, new Palette(true), 80, Detail.FULL);

        assertThat(coloured).contains("\u001B[1;31merror[tense/future-in-actions]\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(write(report, PLAIN, 80, Detail.FULL));
    }

    @Test
    void inBriefAPlanIsALine() {
        assertThat(write(report("Nothing here is a plan.", Severity.ERROR), PLAIN, 80, Detail.BRIEF))
                .isEqualTo("""
                        plans/a.txt: 0 of 100, blocked, 3 errors, 0 warnings, 0 suggestions
                        1 plan checked: 3 errors, 0 warnings, 0 suggestions (3 hidden). Does not pass the gate.
                        """);
    }

    @Test
    void skippedRulesAreCountedAndInFullNamed() {
        Report report = report("It broke. We fixed it. We look at it.", Severity.SUGGESTION);

        assertThat(write(report, PLAIN, 80, Detail.NORMAL))
                .containsPattern("\n  so checked    nothing more; left out: \\d+ rules \\(--verbose names them\\)\n");
        assertThat(write(report, PLAIN, 80, Detail.FULL))
                .contains("\nSkipped rules\n", "\n  carrier/missing-service-level: the issue type is not known\n")
                .doesNotContain("--verbose");
    }

    @Test
    void whatStandsAroundThePlanIsTold() {
        String plan = "Hi all, any feedback on my letter is welcome.\n\nDear Amazon team,\n\n" + PLAN;

        assertThat(write(plan, 80)).contains("\n  not the plan  words to other readers (line 1)\n");
    }

    @Test
    void aTextWithoutIssueTypeAndSectionsIsToldToBeOne() {
        assertThat(write("No plan at all.", 100)).containsPattern("""
                        \\Aplans/a.txt
                          issue         not recognised; give it with --issue to check more
                          so checked    nothing more; left out: \\d+ rules \\(--verbose names them\\)
                          sections      none found

                        """);
    }

    @Test
    void nothingCheckedIsSaid() {
        assertThat(write(new Report(List.of(), List.of(), Severity.SUGGESTION, true), PLAIN, 80, Detail.NORMAL))
                .isEqualTo("0 plans checked: 0 errors, 0 warnings, 0 suggestions. Passes the gate.\n");
    }

    private static String write(String plan, int width) {
        return write(report(plan, Severity.SUGGESTION), PLAIN, width, Detail.NORMAL);
    }

    private static Report report(String plan, Severity least) {
        LintResult result = Bench.lint(plan);
        return new Report(List.of(new PlanReport("plans/a.txt", result, GATE)), List.of(), least, GATE.passes(result));
    }

    private static String write(Report report, Palette palette, int width, Detail detail) {
        StringBuilder out = new StringBuilder();
        try {
            new TextFormat(palette, width, detail).write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
