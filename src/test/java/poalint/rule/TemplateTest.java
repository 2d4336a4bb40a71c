package poalint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TemplateTest {

    @Test
    void eachPlaceholderIsFilledWithItsOwnValue() {
        Template template = new Template("{count} orders, \"{match}\", and {count} again");

        assertThat(template.fill(Map.of("count", "3", "match", "soon"))).isEqualTo("3 orders, \"soon\", and 3 again");
    }

    @Test
    void whatTheSellerWroteIsTakenAsItIs() {
        assertThat(new Template("\"{match}\"").fill(Map.of("match", "$1 \\ {count}")))
                .isEqualTo("\"$1 \\ {count}\"");
    }

    @Test
    void aPlaceholderWithoutAValueIsAFaultOfTheCheck() {
        assertThatThrownBy(() -> new Template("{match} and {count}").fill(Map.of("match", "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the check gives no {count}");
    }

    @Test
    void namesAreThoseOfThePlaceholdersInOrder() {
        assertThat(new Template("{section-id} {match} {section-id} { } {A}").names())
                .containsExactly("match", "section-id");
    }
}
