package poalint.cli;

import java.util.List;
import java.util.stream.Stream;
import poalint.rule.Rule;
import poalint.yaml.YamlMap;

/**
 * Which rules somebody asked for.
 *
 * @param select ids of rules or categories to run; all where it is empty
 * @param ignore ids of rules or categories to leave out
 */
record RuleSelection(List<String> select, List<String> ignore) {

    /**
     * The rules to run, in their order.
     *
     * @throws IllegalArgumentException where a name is no rule's and no category's, with the nearest that is, or where
     *     nothing is left
     */
    List<Rule> from(List<Rule> all) {
        check("--select", select, all);
        check("--ignore", ignore, all);
        List<Rule> chosen = all.stream()
                .filter(rule -> select.isEmpty() || select.stream().anyMatch(rule::isNamedBy))
                .filter(rule -> ignore.stream().noneMatch(rule::isNamedBy))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("--select: no rule is left to run");
        }
        return chosen;
    }

    private static void check(String option, List<String> names, List<Rule> all) {
        for (String name : names) {
            if (all.stream().noneMatch(rule -> rule.isNamedBy(name))) {
                List<String> known = Stream.concat(
                                all.stream().map(Rule::id), all.stream().map(Rule::category))
                        .toList();
                throw new IllegalArgumentException(
                        option + ": there is no rule or category \"" + name + "\"" + YamlMap.hint(name, known));
            }
        }
    }
}
