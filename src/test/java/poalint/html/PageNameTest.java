package poalint.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plans/client-a.txt      | client-a-",
                "Caf\u00E9 & S\u00F6hne 2.docx   | cafe-sohne-2-",
                "\u043A\u043D\u0438\u0433\u0438.txt             | plan-",
                "..                      | plan-",
                "<stdin>                 | stdin-",
                "a/con<script>.txt       | con-script-",
            })
    void aNameIsPlain(String path, String start) {
        assertThat(PageName.of(path)).matches("[a-z0-9-]+-[0-9a-f]{8}\\.html").startsWith(start);
    }

    @Test
    void plansOfOneNameHavePagesOfTheirOwn() {
        assertThat(PageName.of("a/plan.txt"))
                .isNotEqualTo(PageName.of("b/plan.txt"))
                .isNotEqualTo(PageName.of("a/plan.md"))
                .isEqualTo(PageName.of("./a//plan.txt"));
    }

    @Test
    void aLongNameIsCut() {
        assertThat(PageName.of("x".repeat(300) + ".txt")).hasSizeLessThan(80);
    }
}
