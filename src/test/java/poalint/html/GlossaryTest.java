package poalint.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import poalint.Bench;
import poalint.rule.Rule;

final class GlossaryTest {

    @Test
    void everyShippedCategoryHasWords() {
        Glossary glossary = Glossary.load();

        assertThat(Bench.catalogue().rules().stream().map(Rule::category).distinct())
                .isNotEmpty()
                .allSatisfy(category -> assertThat(glossary.meaning(category)).isNotBlank());
        assertThat(glossary.meaning("house")).isEmpty();
    }
}
