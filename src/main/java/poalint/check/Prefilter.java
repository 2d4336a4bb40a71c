package poalint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts that stand in everything that a regular expression matches, in any case of letters: one of each set. Where they do
 * not stand in a plan, the expression need not be tried, nor even compiled. (After the prefilters of RE2, which Google's
 * port to Java leaves out.)
 */
final class Prefilter {

    private static final List<Set<String>> NOTHING = List.of();

    private final List<Set<String>> needed;

    private Prefilter(List<Set<String>> needed) {
        this.needed = needed;
    }

    /**
     * The prefilter of an expression.
     *
     * @param expression in RE2's syntax; what is not understood of it is taken for something that matches anything
     */
    static Prefilter of(String expression) {
        return new Prefilter(new Reading(expression).whole());
    }

    /** Whether the expression can match within a text; never false where it can. */
    boolean allows(String caseless) {
        for (Set<String> texts : needed) {
            if (!isAny(texts, caseless)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAny(Set<String> texts, String caseless) {
        for (String text : texts) {
            if (caseless.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** A text without the differences that expressions may overlook: each letter in the lower case of its upper case. */
    static String caseless(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = caseless(letters[i]);
        }
        return new String(letters);
    }

    private static char caseless(char letter) {
        if (letter < 'A' || letter > 'Z' && letter < 128) {
            return letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** One reading of an expression, from left to right. What it returns is needed, one of each set. */
    private static final class Reading {

        private final String expression;
        private int at;
        private boolean strange;

        private Reading(String expression) {
            this.expression = expression;
        }

        private List<Set<String>> whole() {
            List<Set<String>> needed = alternatives();
            return strange || at < expression.length() ? NOTHING : needed;
        }

        private boolean has(String next) {
            return expression.startsWith(next, at);
        }

        private boolean take(String next) {
            boolean has = has(next);
            at += has ? next.length() : 0;
            return has;
        }

        /** Of several alternatives, the most telling of what each needs; nothing where one of them needs nothing. */
        private List<Set<String>> alternatives() {
            List<Set<String>> first = sequence();
            if (!has("|")) {
                return first;
            }
            Set<String> all = new TreeSet<>(mostTelling(first));
            boolean free = first.isEmpty();
            while (take("|")) {
                List<Set<String>> next = sequence();
                free |= next.isEmpty();
                all.addAll(mostTelling(next));
            }
            return free ? NOTHING : List.of(all);
        }

        private static Set<String> mostTelling(List<Set<String>> needed) {
            return needed.stream().max(Comparator.comparing(Reading::shortest)).orElse(Set.of());
        }

        /** All that is needed by what stands in a row. */
        private List<Set<String>> sequence() {
            List<Set<String>> found = new ArrayList<>();
            StringBuilder run = new StringBuilder();
            while (at < expression.length() && !has("|") && !has(")") && !strange) {
                Item item = item();
                Times times = times();
                run.append(item.letter().repeat(times.least()));
                if (item.letter().isEmpty() || !times.exact()) {
                    end(run, found);
                }
                if (times.least() > 0) {
                    found.addAll(item.needed());
                }
            }
            end(run, found);
            return found;
        }

        private static void end(StringBuilder run, List<Set<String>> found) {
            if (!run.isEmpty()) {
                found.add(Set.of(run.toString()));
                run.setLength(0);
            }
        }

        private static int shortest(Set<String> texts) {
            return texts.stream().mapToInt(String::length).min().orElse(0);
        }

        private Item item() {
            if (take("(?i)")) {
                return Item.OTHER;
            }
            if (take("(?:") || take("(?i:") || !has("(?") && take("(")) {
                List<Set<String>> inner = alternatives();
                strange |= !take(")");
                return new Item("", inner);
            }
            char next = expression.charAt(at++);
            if (Character.isSurrogate(next)) {
                return strange();
            }
            return switch (next) {
                case '[' -> characterClass();
                case '\\' -> escaped();
                case '.', '^', '$' -> Item.OTHER;
                case '(', '*', '+', '?', '{' -> strange();
                default -> letter(next);
            };
        }

        private Item strange() {
            strange = true;
            return Item.OTHER;
        }

        private static Item letter(char letter) {
            return new Item(String.valueOf(caseless(letter)), NOTHING);
        }

        private Item escaped() {
            if (at >= expression.length()) {
                return strange();
            }
            char next = expression.charAt(at++);
            if (!Character.isLetterOrDigit(next)) {
                return letter(next);
            }
            if (next == 'p' || next == 'P') {
                strange |= !take("{");
                at = Math.max(at, expression.indexOf('}', at) + 1);
                return Item.OTHER;
            }
            return "bBdDsSwWA".indexOf(next) >= 0 ? Item.OTHER : strange();
        }

        /** A class of one letter, in capitals or not, is that letter; no other is looked into. */
        private Item characterClass() {
            int start = at;
            boolean first = true;
            while (at < expression.length() && (first || !has("]"))) {
                first = false;
                at += has("\\") ? 2 : 1;
            }
            String inside = expression.substring(start, Math.min(at, expression.length()));
            strange |= !take("]") || inside.contains("[:");
            boolean plain = !inside.isEmpty() && "^\\[-".indexOf(inside.charAt(0)) < 0;
            boolean one = plain
                    && inside.length() <= 2
                    && inside.chars().map(c -> caseless((char) c)).distinct().count() == 1;
            return one ? letter(inside.charAt(0)) : Item.OTHER;
        }

        /** How often what was read may stand in a row. */
        private Times times() {
            Times times = Times.ONCE;
            if (take("?") || take("*")) {
                times = new Times(0, false);
            } else if (take("+")) {
                times = new Times(1, false);
            } else if (has("{")) {
                int end = expression.indexOf('}', at);
                String written = end < 0 ? "" : expression.substring(at + 1, end);
                if (!written.matches("\\d{1,3}(,\\d{0,3})?")) {
                    strange = true;
                    return times;
                }
                at = end + 1;
                int comma = written.indexOf(',');
                int least = Integer.parseInt(comma < 0 ? written : written.substring(0, comma));
                times = new Times(least, comma < 0);
            }
            take("?");
            return times;
        }
    }

    /**
     * What was read of an expression at once.
     *
     * @param letter the letter, where it is one and no other
     * @param needed otherwise what it needs
     */
    private record Item(String letter, List<Set<String>> needed) {

        private static final Item OTHER = new Item("", NOTHING);
    }

    /**
     * How often something stands in a row.
     *
     * @param least the least number
     * @param exact whether it is the only one
     */
    private record Times(int least, boolean exact) {

        private static final Times ONCE = new Times(1, true);
    }
}
