package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import poalint.lint.ExampleTester;
import poalint.rule.Example;
import poalint.rule.Rule;

/** The examples inside the shipped rule files: a container a rule, a test an example. */
final class RuleExamplesTest {

    private static final int SHOWN = 60;

    private final ExampleTester tester = new ExampleTester(Bench.cases());

    @TestFactory
    Stream<DynamicContainer> everyExampleShowsWhatItsRuleFlags() {
        return Bench.catalogue().rules().stream().map(this::container);
    }

    private DynamicContainer container(Rule rule) {
        URI file = Path.of("rules", rule.id() + ".yaml").toUri();
        Stream<DynamicTest> tests = rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        name(example), URI.create(file + "?line=" + example.line()), () -> test(rule, example)));
        return DynamicContainer.dynamicContainer(rule.id(), file, tests);
    }

    private void test(Rule rule, Example example) {
        assertThat(tester.test(rule, example))
                .as("%s, line %d", rule.id(), example.line())
                .isEmpty();
    }

    private static String name(Example example) {
        String text = example.shown().strip().replaceAll("\\s+", " ");
        String cut = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
        return (example.bad() ? "bad: " : "good: ") + cut;
    }
}
