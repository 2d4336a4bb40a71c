package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.junit.jupiter.api.Test;
import poalint.fact.Facts;
import poalint.fact.Lexicon;
import poalint.plan.Part;
import poalint.rule.CheckKind;
import poalint.rule.Rule;

/** {@code rules/README.md} lists every rule, and tells how to write one. */
final class RuleIndexTest {

    private static final Path FILE = Path.of("rules", "README.md");
    private static final int WIDTH = 110;

    @Test
    void theIndexListsEveryRuleAndEveryKindOfFact() throws IOException {
        String index = index(Bench.catalogue().rules());
        Markdown readme =
                new Markdown(Files.readString(FILE)).withRegion("index", index).withRegion("facts", factKinds());
        Golden.assertMatches(FILE, readme.text());
    }

    @Test
    void everyKindOfCheckIsTold() throws Exception {
        Map<String, String> told = new TreeMap<>();
        new Markdown(Files.readString(FILE))
                .region("kinds")
                .lines()
                .skip(2)
                .map(row -> row.split(" *\\| *"))
                .forEach(cells -> told.put(cells[1], cells[cells.length - 1]));
        Map<String, String> known = new TreeMap<>();
        for (CheckKind kind : Bench.kinds()) {
            known.put("`" + kind.name() + "`", placeholders(kind));
        }
        assertThat(told).isEqualTo(known);
    }

    @Test
    void everyPartOfAPlanIsTold() throws IOException {
        assertThat(Files.readString(FILE))
                .contains(Arrays.stream(Part.values())
                        .map(part -> "`" + part.id() + "`")
                        .toList());
    }

    private static String placeholders(CheckKind kind) {
        return kind.facts().stream().map(name -> "`{" + name + "}`").sorted().collect(Collectors.joining(", "));
    }

    private static String factKinds() {
        Stream<String> lexicons =
                Bench.catalogue().knowledge().lexicons().stream().map(Lexicon::kind);
        String kinds = Stream.concat(Facts.grammarKinds().stream(), lexicons)
                .distinct()
                .sorted()
                .map(kind -> "`" + kind + "`")
                .collect(Collectors.joining(", "));
        return WordUtils.wrap(kinds, WIDTH, "\n", false) + "\n";
    }

    private static String index(List<Rule> rules) {
        Map<String, List<Rule>> categories =
                rules.stream().collect(Collectors.groupingBy(Rule::category, TreeMap::new, Collectors.toList()));
        StringBuilder index = new StringBuilder();
        categories.forEach((category, members) -> {
            index.append("\n### ").append(category).append("\n\n| rule | severity | the fault |\n|---|---|---|\n");
            for (Rule rule : members) {
                String link = "[" + rule.id() + "](" + rule.id() + ".yaml)";
                index.append(String.join(" | ", "| " + link, rule.severity().id(), rule.summary()))
                        .append(" |\n");
            }
        });
        return index.append('\n').toString();
    }
}
