package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.rule.Case;
import poalint.rule.Match;
import poalint.rule.Rule;
import poalint.yaml.YamlException;

/** The edges of what a rule file can ask of a kind of check; the examples inside the rules show the rest. */
final class CheckKindsTest {

    @TempDir
    private Path folder;

    /** A check, a plan with a slash for each line break, and what is flagged. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count: {any: [late], most: 2}         | Root cause: late and late.                                  |
            count: {any: [late], most: 2}         | Root cause: late, late. / Prevention: late.                 | late
            count: {any: [late], most: 1}         | Root cause: late. / Prevention: "late" is what one wrote.   |
            person: {most: 1}                     | Root cause: I slept, we ate, I ran.                         |
            person: {most: 1}                     | Root cause: We ate, I ran, we sang, I slept.                | We
            person: {most: 0}                     | Root cause: "I never got it" we read.                       |
            capitals: {share: 0.5, fewest-words: 2} | Root cause: ABc def. Then we slept.                       |
            capitals: {share: 0.5, fewest-words: 2} | Root cause: ABC def. AB CD.                               | ABC def.
            length: {most-words: 3, unit: sentence} | Root cause: we were late. We were very late.              | We were very late.
            length: {most-words: 3, unit: sentence} | Root cause: 12 of 14 orders "came late" once.             |
            length: {most-words: 4, unit: paragraph} | Root cause: / We were late. We slept. / / We ate. We ran. | We were late. We slept.
            length: {most-sentences: 2}           | Root cause: / We slept. We ate. We ran.                     | We slept. We ate. We ran.
            length: {fewest-words: 2}             | Root cause: / We slept.                                     |
            length: {fewest-words: 3}             | Root cause: / We slept.                                     | We slept.
            pattern: {any: ['x*', 'ab']}          | Root cause: an ab and an xx.                                | ab + xx
            pattern: {any: ['ab', 'b c']}         | Root cause: an ab c.                                        | ab
            pattern: {any: ['ab'], except: ['ab c']} | Root cause: an ab c, an ab d.                            | ab
            phrase: {any: [late], every: true}    | Root cause: late and late.                                  | late + late
            phrase: {any: [late]}                 | Root cause: parcels are no longer late.                     |
            phrase: {any: [late], contrast: keep} | Root cause: parcels are no longer late.                     | late
            sections: {fault: missing}            | Root cause: It broke. / Prevention: We look.                | It broke.
            sections: {fault: disordered}         | Root cause: A broke. / Actions taken: We fixed it. / Prevention: We look. / Root cause: B broke. |
            sections: {fault: disordered}         | Actions taken: We fixed it. / Root cause: A broke. / Prevention: We look. | Root cause
            sections: {fault: empty}              | Root cause / Issue identification / It broke.               |
            undated: {facts: [date], share: 0.5}  | Actions taken: / - We refunded the buyer on 3 May. / - We called the courier. | Actions taken
            undated: {facts: [date], share: 0.6}  | Actions taken: / - We refunded the buyer on 3 May. / - We called the courier. |
            steps: {fewest: 2}                    | Actions taken: / - We refunded the buyer. / - We called the courier. |
            steps: {fewest: 2}                    | Actions taken: / - We refunded the buyer. / - We refunded the buyer! | Actions taken
            steps: {fewest: 2}                    | Actions taken: / - We refunded the buyer. / - We plan to call the courier. | Actions taken
            steps: {fewest: 1, similarity: 0.8}   | Actions taken: / - We compared each parcel with the order list. / Prevention: / - We compare each parcel with the order list. | Prevention
            """)
    void flags(String check, String text, String found) throws IOException {
        Rule rule = rule(check);
        Source source = new Source(text.replace(" / ", "\n").replace("/", "\n"));
        Case judged = Bench.cases().read(Submission.of(source, Bench.TODAY));

        assertThat(rule.check().find(judged).stream()
                        .map(Match::span)
                        .sorted()
                        .map(source::slice)
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count: {most: 2}               | the kind "count" needs phrases under "any"
            phrase: {any: [a], contrast: x} | "contrast" can only be "keep"
            pattern: {any: ['(a']}         | the expression (a cannot be read
            pattern: {any: ['a)']}         | the expression a) cannot be read: a closing bracket has no partner
            sections: {fewest: 1}          | the kind "sections" needs a "fault"
            similarity: {least: 1}         | the kind "similarity" needs "among"
            undated: {share: 1}            | the kind "undated" needs kinds of fact under "facts"
            clause: {alone: true}          | the kind "clause" needs "readings" or "verbs"
            """)
    void refusesWhatLeavesItWithNothingToLookFor(String check, String problem) {
        assertThatThrownBy(() -> rule(check)).isInstanceOf(YamlException.class).hasMessageContaining(problem);
    }

    @Test
    void anExpressionThatIsNestedWithoutEndIsRefused() {
        String nested = "(".repeat(100_000) + "a" + ")".repeat(100_000);

        assertThatThrownBy(() -> rule("pattern: {any: ['" + nested + "']}"))
                .isInstanceOf(YamlException.class)
                .hasMessageEndingWith("an expression is nested too deep");
    }

    private Rule rule(String check) throws IOException {
        Path file = folder.resolve("own").resolve("fault.yaml");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, """
                severity: warning
                summary: A fault
                why: It is one.
                fix: Mend it.
                message: What is this?
                points: 1
                in: [root-cause, actions-taken, prevention]
                check: {%s}
                sources: [House rule]
                examples:
                  bad: [{plan: a}, {plan: b}]
                  good: [{plan: c}, {plan: d}]
                """.formatted(check));
        List<Rule> rules = Bench.catalogue().read(file);
        return rules.get(0);
    }
}
