package poalint.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists and numbered headings of an OpenDocument text; counts their items, so it belongs to one reading. */
final class OpenNumbering {

    private static final int LEVELS = 10;
    private static final String HEADINGS = "";

    private final OpenStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();

    OpenNumbering(OpenStyles styles) {
        this.styles = styles;
    }

    /**
     * Begins a list.
     *
     * @param style the name of its style
     * @param depth how deep it stands, 0 for the outer list
     * @param goesOn whether it counts on from an earlier one
     */
    void begin(String style, int depth, boolean goesOn) {
        int[] counter = counter(style);
        for (int i = Math.min(depth, LEVELS - 1); i < LEVELS && !goesOn; i++) {
            counter[i] = 0;
        }
    }

    /**
     * Counts an item and tells its mark.
     *
     * @param style the name of the list's style
     * @param depth how deep it stands, 0 for the outer list
     * @param start the number that it is given
     * @return the number as it is shown, {@code -} for a bullet, empty where there is none
     */
    String next(String style, int depth, Optional<Integer> start) {
        return next(Optional.ofNullable(styles.lists().get(style)), style, depth, start, "-");
    }

    /** Counts a heading of a level, 1 or more, and tells its number; empty where headings have none. */
    String nextHeading(int level) {
        String label = next(styles.outline(), HEADINGS, level - 1, Optional.empty(), "");
        return label.equals("-") ? "" : label;
    }

    private String next(Optional<Xml> list, String key, int depth, Optional<Integer> start, String unknown) {
        int own = Math.min(depth, LEVELS - 1);
        int[] counter = counter(key);
        counter[own] = start.orElseGet(
                () -> counter[own] == 0 ? number(level(list, own), "start-value", 1) : counter[own] + 1);
        for (int deeper = own + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        Optional<Xml> level = level(list, own);
        if (level.isEmpty()) {
            return unknown;
        }
        if (level.get().is("list-level-style-bullet") || level.get().is("list-level-style-image")) {
            return "-";
        }
        if (level.get().attribute("num-format").orElse("").isEmpty()) {
            return "";
        }
        int shown = Math.max(1, Math.min(own + 1, number(level, "display-levels", 1)));
        StringBuilder label =
                new StringBuilder(level.get().attribute("num-prefix").orElse(""));
        for (int i = own - shown + 1; i <= own; i++) {
            label.append(i > own - shown + 1 ? "." : "").append(number(level(list, i), Math.max(1, counter[i])));
        }
        return label.append(level.get().attribute("num-suffix").orElse(""))
                .toString()
                .strip();
    }

    private int[] counter(String style) {
        return counters.computeIfAbsent(style, unused -> new int[LEVELS]);
    }

    private static Optional<Xml> level(Optional<Xml> list, int depth) {
        return list.flatMap(each -> each.children().stream()
                .filter(level -> level.number("level").equals(Optional.of(depth + 1)))
                .findFirst());
    }

    private static int number(Optional<Xml> level, String attribute, int otherwise) {
        return level.flatMap(each -> each.number(attribute)).orElse(otherwise);
    }

    private static String number(Optional<Xml> level, int number) {
        return switch (level.flatMap(each -> each.attribute("num-format")).orElse("1")) {
            case "a" -> Numerals.letter(number);
            case "A" -> Numerals.letter(number).toUpperCase(Locale.ROOT);
            case "i" -> Numerals.roman(number);
            case "I" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
            case "" -> "";
            default -> Integer.toString(number);
        };
    }
}
