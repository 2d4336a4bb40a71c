package poalint.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a Word document; counts their items, so it belongs to one reading. */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, Xml> patterns = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(Optional<Xml> part) {
        part.flatMap(root -> root.child("numbering")).ifPresent(root -> {
            root.all("num").forEach(list -> list.attribute("numId").ifPresent(id -> lists.put(id, list)));
            root.all("abstractNum")
                    .forEach(list -> list.attribute("abstractNumId").ifPresent(id -> patterns.put(id, list)));
        });
    }

    /**
     * Counts an item and tells its mark.
     *
     * @param numbering the paragraph's {@code w:numPr}
     * @param style the id of the paragraph's style
     * @return the number as Word shows it, {@code -} for a bullet; nothing where the paragraph is no item
     */
    Optional<Mark> next(Xml numbering, Optional<String> style) {
        Optional<String> id = numbering.child("numId").flatMap(each -> each.attribute("val"));
        if (id.isEmpty() || id.get().equals("0") || !lists.containsKey(id.get())) {
            return Optional.empty();
        }
        Xml list = lists.get(id.get());
        String key = pattern(list).orElse("");
        Xml pattern = patterns.get(key);
        if (pattern == null) {
            return Optional.of(new Mark(0, "-"));
        }
        int level = Math.min(
                LEVELS - 1,
                numbering.child("ilvl").flatMap(each -> each.number("val")).orElseGet(() -> linked(pattern, style)));
        int[] counter = counters.computeIfAbsent(key, unused -> new int[LEVELS]);
        restart(id.get(), list, counter);
        for (int upper = 0; upper < level; upper++) {
            if (counter[upper] == 0) {
                counter[upper] = start(pattern, upper);
            }
        }
        counter[level] = counter[level] == 0 ? start(pattern, level) : counter[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return Optional.of(new Mark(level, label(list, pattern, level, counter)));
    }

    /** A list may say that it takes its pattern from a style, which takes it from another list. */
    private Optional<String> pattern(Xml list) {
        Optional<String> key = list.child("abstractNumId").flatMap(each -> each.attribute("val"));
        Optional<String> link = key.map(patterns::get)
                .flatMap(pattern -> pattern.child("numStyleLink"))
                .flatMap(each -> each.attribute("val"));
        return link.isEmpty()
                ? key
                : patterns.entrySet().stream()
                        .filter(entry -> entry.getValue()
                                .child("styleLink")
                                .flatMap(each -> each.attribute("val"))
                                .equals(link))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Lists of one pattern count on, unless one of them says where it starts. */
    private void restart(String id, Xml list, int[] counter) {
        if (!restarted.add(id)) {
            return;
        }
        list.all("lvlOverride").forEach(override -> {
            Optional<Integer> level = override.number("ilvl").filter(each -> each < LEVELS);
            Optional<Integer> start = override.child("startOverride").flatMap(each -> each.number("val"));
            if (level.isPresent() && start.isPresent()) {
                counter[level.get()] = start.get() - 1;
            }
        });
    }

    private static int linked(Xml pattern, Optional<String> style) {
        return style.flatMap(id -> pattern.all("lvl")
                        .filter(level -> level.child("pStyle")
                                .flatMap(each -> each.attribute("val"))
                                .equals(Optional.of(id)))
                        .findFirst())
                .flatMap(level -> level.number("ilvl"))
                .orElse(0);
    }

    private static Optional<Xml> level(Xml pattern, int level) {
        return pattern.all("lvl")
                .filter(each -> each.number("ilvl").equals(Optional.of(level)))
                .findFirst();
    }

    private static int start(Xml pattern, int level) {
        return level(pattern, level)
                .flatMap(each -> each.child("start"))
                .flatMap(each -> each.number("val"))
                .orElse(1);
    }

    private static String label(Xml list, Xml pattern, int level, int[] counter) {
        Optional<Xml> own = list.all("lvlOverride")
                .filter(each -> each.number("ilvl").equals(Optional.of(level)))
                .flatMap(each -> each.child("lvl").stream())
                .findFirst()
                .or(() -> level(pattern, level));
        String format = format(own);
        if (format.equals("bullet")) {
            return "-";
        }
        String label = own.flatMap(each -> each.child("lvlText"))
                .flatMap(each -> each.attribute("val"))
                .orElse("");
        boolean legal = own.flatMap(each -> each.child("isLgl"))
                .filter(WordStyles::isOn)
                .isPresent();
        for (int i = 0; i <= level; i++) {
            String number = number(legal ? "decimal" : format(level(pattern, i)), counter[i]);
            label = label.replace("%" + (i + 1), i == level ? number(format, counter[i]) : number);
        }
        return format.equals("none") ? "" : label.strip();
    }

    private static String format(Optional<Xml> level) {
        return level.flatMap(each -> each.child("numFmt"))
                .flatMap(each -> each.attribute("val"))
                .orElse("decimal");
    }

    private static String number(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> Numerals.letter(Math.max(1, number));
            case "upperLetter" -> Numerals.letter(Math.max(1, number)).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Numerals.roman(number);
            case "upperRoman" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }
}
