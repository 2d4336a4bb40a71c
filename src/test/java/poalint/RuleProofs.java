package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poalint.lint.ExampleTester;
import poalint.rule.Rule;

/**
 * The examples inside the shipped rule files once more, a test a rule, for mutation testing alone: it runs a test anew
 * for each change of a class that the test meets, and a test an example would have it read all rules five times as
 * often. What all builds run is {@link RuleExamplesTest}.
 */
final class RuleProofs {

    static Stream<String> rules() {
        return Bench.catalogue().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleShowsWhatItsRuleFlags(String id) {
        ExampleTester tester = new ExampleTester(Bench.cases());
        Rule rule = Bench.catalogue().rule(id).orElseThrow();
        List<String> problems = rule.examples().stream()
                .flatMap(example -> tester.test(rule, example).stream())
                .toList();

        assertThat(rule.examples()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(problems).isEmpty();
    }
}
