package poalint.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import poalint.lint.Reported;
import poalint.rule.Finding;
import poalint.rule.Severity;

/**
 * The classes by which a page filters its notes: one for each severity, one for each category that has a note.
 *
 * @param categories the categories that have a note, in alphabetical order
 */
record Groups(List<String> categories) {

    /** The stylesheet has no more classes of categories; those beyond share the last one. */
    private static final int MOST = 20;

    static Groups of(List<Reported> shown) {
        Set<String> categories = new TreeSet<>();
        for (Reported reported : shown) {
            findings(reported).forEach(finding -> categories.add(finding.rule().category()));
        }
        return new Groups(List.copyOf(categories));
    }

    /** The classes of a note; what was folded into it counts for its category too. */
    String of(Reported reported) {
        Set<String> classes = new LinkedHashSet<>();
        classes.add("s-" + reported.finding().severity().id());
        findings(reported).forEach(finding -> classes.add(group(finding.rule().category())));
        return String.join(" ", classes);
    }

    /** The severities that have a note, heaviest first. */
    static List<Choice> severities(List<Reported> shown) {
        List<Choice> choices = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long notes = shown.stream()
                    .filter(reported -> reported.finding().severity() == severity)
                    .count();
            if (notes > 0) {
                String id = severity.id();
                choices.add(new Choice(
                        "s-" + id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + "s", notes));
            }
        }
        return choices;
    }

    /** The categories that have a note. */
    List<Choice> categories(List<Reported> shown) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, categories.size()); i++) {
            String group = "k" + i;
            long notes = shown.stream()
                    .filter(reported -> findings(reported)
                            .anyMatch(
                                    finding -> group(finding.rule().category()).equals(group)))
                    .count();
            boolean shared = i == MOST - 1 && categories.size() > MOST;
            choices.add(new Choice(group, shared ? "others" : categories.get(i), notes));
        }
        return choices;
    }

    private String group(String category) {
        return "k" + Math.min(MOST - 1, categories.indexOf(category));
    }

    private static Stream<Finding> findings(Reported reported) {
        return Stream.concat(Stream.of(reported.finding()), reported.also().stream());
    }
}
