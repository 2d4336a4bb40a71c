package poalint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.rule.Rule;

/** How the shipped rules are named and worded. */
final class RuleCatalogueTest {

    /** The agreed list of rules, beside the project where there is one. */
    private static final Path AGREED = Path.of("..", "shared", "rules.tsv");

    /** A rule is called by the fault that it flags, never by the advice. */
    private static final Pattern ADVICE = Pattern.compile("(?:avoid|do-not|dont|use|always|never|prefer|add|check)-.*");

    /** A sentence is complete; a placeholder may bring the end of its own. */
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?}]", Pattern.DOTALL);

    /** Nobody but Amazon knows what Amazon will decide. */
    private static final Pattern PREDICTION = Pattern.compile("(?:\\bwill|\\bwo n't|\\bwon't|'ll|\\bgoing to|\\bgets?)"
            + " (?:not |never |surely |certainly |likely |probably )*(?:be |get )?"
            + "(?:accept|reject|reinstat|approv|den[iy]|declin|restor|reactivat|refus)\\w*"
            + "|\\bguarantees? (?:a |the |your )?(?:reinstatement|approval|success)"
            + "|\\bchances? of (?:reinstatement|approval|success)");

    static List<Rule> rules() {
        return Bench.catalogue().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theIdNamesTheFault(Rule rule) {
        assertThat(rule.id().substring(rule.category().length() + 1)).doesNotMatch(ADVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSummaryIsALineWithoutFullStop(Rule rule) {
        assertThat(rule.summary()).doesNotEndWith(".").hasSizeLessThanOrEqualTo(80);
        assertThat(rule.summary().substring(0, 1)).isUpperCase();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theTextsAreWholeSentences(Rule rule) {
        assertThat(rule.why()).matches(SENTENCE_END);
        assertThat(rule.fix().text()).matches(SENTENCE_END);
        assertThat(rule.message().text()).matches(SENTENCE_END);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theMessageAsks(Rule rule) {
        assertThat(rule.message().text()).contains("?");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothingPredictsWhatAmazonDecides(Rule rule) {
        assertThat(List.of(
                        rule.summary(),
                        rule.why(),
                        rule.fix().text(),
                        rule.message().text()))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(PREDICTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "such a plan will be rejected",
                "then amazon will surely reinstate the account",
                "a plan like this won't be accepted",
                "this raises your chances of reinstatement"
            })
    void predictionsAreRecognised(String text) {
        assertThat(text).containsPattern(PREDICTION);
    }

    @Test
    void severityAndScopeAreTheAgreedOnes() throws IOException {
        assumeTrue(Files.exists(AGREED), AGREED + " is not there");
        Map<String, String> agreed = Files.readAllLines(AGREED).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1] + ", " + columns[2]));
        Map<String, String> shipped = rules().stream()
                .filter(rule -> agreed.containsKey(rule.id()))
                .collect(Collectors.toMap(
                        Rule::id,
                        rule -> rule.severity().id() + ", "
                                + rule.scope().name().toLowerCase(Locale.ROOT)));
        assertThat(shipped).isNotEmpty();
        assertThat(agreed).containsAllEntriesOf(shipped);
    }
}
