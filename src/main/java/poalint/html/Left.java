package poalint.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import poalint.lint.SkippedRule;

/**
 * Rules that were left out for one reason.
 *
 * @param reason why
 * @param rules their ids
 */
public record Left(String reason, List<String> rules) {

    /** Copies the list. */
    public Left {
        rules = List.copyOf(rules);
    }

    static List<Left> of(List<SkippedRule> skipped) {
        Map<String, List<String>> reasons = skipped.stream()
                .collect(Collectors.groupingBy(
                        SkippedRule::reason, TreeMap::new, Collectors.mapping(SkippedRule::rule, Collectors.toList())));
        return reasons.entrySet().stream()
                .map(each -> new Left(each.getKey(), each.getValue()))
                .toList();
    }
}
