package poalint.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders such as {@code {match}}.
 *
 * @param text the text as the rule file has it
 */
public record Template(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]*)\\}");

    /** The names of its placeholders. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * The text with its placeholders filled.
     *
     * @param facts a value for each name
     * @throws IllegalStateException where a value is missing, which is a fault of the check
     */
    public String fill(Map<String, String> facts) {
        return PLACEHOLDER.matcher(text).replaceAll(placeholder -> {
            String value = facts.get(placeholder.group(1));
            if (value == null) {
                throw new IllegalStateException("the check gives no {" + placeholder.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
