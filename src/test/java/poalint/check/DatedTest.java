package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.rule.Match;

/** Which dates are computed with, and what they mean; a slash stands for a line break. */
final class DatedTest {

    private static final OneCheck FUTURE = new OneCheck("calendar: {fault: future}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We bought one on 3 June 2026.",
                "On 3 June 2026 we bought one.",
                "Since 3 June 2026 we have tested both.",
                "3 June 2026: we bought one.",
                "3 June 2026: bought a scanner.",
            })
    void aDateTellsWhenSomethingWasDone(String action) {
        assertThat(OneCheck.told(FUTURE.in("Actions taken: / - " + action))).contains("match: 3 June 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We bought one for 3 June 2026.",
                "We will buy one on 3 June 2026.",
                "We told them that it broke on 3 June 2026.",
                "3 June 2026: we will buy one.",
                "3 June 2026: a new scanner.",
                "We bought one on 3 June.",
                "We bought one on 31 May 2026.",
                "We bought one on 1 June 2026.",
            })
    void aDateThatTellsSomethingElseIsNoDayInTheFuture(String action) {
        assertThat(FUTURE.in("Actions taken: / - " + action)).isEmpty();
    }

    /** When it broke, when one was bought, what else is told, and how many days the one is before the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2026       | 3 May 2026      |              | 2
            5 May            | 3 May           |              | 2
            # A year that is told once is that of all dates; where two are told, a date without a year is none.
            5 May 2026       | 3 May           |              | 2
            5 May 2026       | 3 May           | 1 June 2026  | 2
            5 May 2026       | 3 May           | 1 June 2025  |
            5 May 2026       | 3 May 2026      | 1 June 2025  | 2
            # Without years, what is further apart than half a year can lie the other way round.
            2 July           | 1 January       |              | 183
            3 July           | 1 January       |              |
            20 December 2025 | 3 January 2025  |              | 351
            20 December 2025 | 3 January       |              |
            20 December      | 3 January 2025  |              |
            """)
    void anActionLiesBeforeItsProblem(String broken, String bought, String other, String days) {
        List<Match> found = new OneCheck("chronology: {fault: order}")
                .in("Root cause: On " + broken + " our scanner broke. / Actions taken: On " + bought + " we bought one."
                        + (other == null ? "" : " / Prevention: Since " + other + " we have tested both."));

        assertThat(found.stream().map(match -> match.facts().get("days")))
                .isEqualTo(days == null ? List.of() : List.of(days));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {fault: order}                            | true
            {fault: order, problem: [broke]}          | true
            {fault: order, problem: [late]}           | false
            {fault: order, no-problem: [broke]}       | false
            {fault: order, no-problem: [late]}        | true
            {fault: order, unless: {phrases: [once]}} | true
            {fault: order, unless: {phrases: [one]}}  | false
            """)
    void theRuleSaysWhichDatesAreTheProblems(String check, boolean found) {
        assertThat(
                        new OneCheck("chronology: " + check)
                                .in(
                                        "Root cause: On 5 May 2026 our scanner broke. / Actions taken: On 3 May 2026 we bought one."))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"9, 1", "10, 0"})
    void betweenTheLastProblemAndTheFirstActionLieSoManyDays(int days, int found) {
        assertThat(new OneCheck("chronology: {fault: gap, days: " + days + "}")
                        .in("Root cause: On 2 May 2026 our scanner broke. On 5 May 2026 it broke again."
                                + " / Actions taken: On 20 May 2026 we bought one. On 15 May 2026 we called the shop."))
                .hasSize(found);
    }
}
