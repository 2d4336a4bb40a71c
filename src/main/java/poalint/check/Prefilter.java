package poalint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts of which one stands in everything that a regular expression matches, in any case of letters. Where none of them
 * stands in a plan, the expression need not be tried, nor even compiled. (After the prefilters of RE2, which Google's
 * port to Java leaves out.)
 */
final class Prefilter {

    private static final Set<String> NOTHING = Set.of();

    private final Set<String> texts;

    private Prefilter(Set<String> texts) {
        this.texts = texts;
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
        for (String text : texts) {
            if (caseless.contains(text)) {
                return true;
            }
        }
        return texts.isEmpty();
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

    /** One reading of an expression, from left to right. An empty set stands for "nothing is needed". */
    private static final class Reading {

        private final String expression;
        private int at;
        private boolean strange;

        private Reading(String expression) {
            this.expression = expression;
        }

        private Set<String> whole() {
            Set<String> needed = alternatives();
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

        /** One of what each alternative needs; nothing where one of them needs nothing. */
        private Set<String> alternatives() {
            Set<String> needed = new TreeSet<>();
            boolean free = false;
            do {
                Set<String> one = sequence();
                free |= one.isEmpty();
                needed.addAll(one);
            } while (take("|"));
            return free ? NOTHING : needed;
        }

        /** The most telling of what stands in a row. */
        private Set<String> sequence() {
            List<Set<String>> found = new ArrayList<>();
            StringBuilder run = new StringBuilder();
            while (at < expression.length() && !has("|") && !has(")") && !strange) {
                Set<String> item = item();
                boolean letter = item.size() == 1 && item.iterator().next().length() == 1;
                Times times = times();
                if (letter && times.least() > 0) {
                    run.append(item.iterator().next().repeat(times.least()));
                }
                if (!letter || !times.exact()) {
                    end(run, found);
                    if (!letter && times.least() > 0) {
                        found.add(item);
                    }
                }
            }
            end(run, found);
            return found.stream()
                    .filter(texts -> !texts.isEmpty())
                    .max(Comparator.comparing(Reading::shortest))
                    .orElse(NOTHING);
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

        private Set<String> item() {
            if (take("(?i)")) {
                return NOTHING;
            }
            if (take("(?:") || take("(?i:") || !has("(?") && take("(")) {
                Set<String> inner = alternatives();
                strange |= !take(")");
                return inner;
            }
            char next = expression.charAt(at++);
            if (Character.isSurrogate(next)) {
                return strange();
            }
            return switch (next) {
                case '[' -> characterClass();
                case '\\' -> escaped();
                case '.', '^', '$' -> NOTHING;
                case '(', '*', '+', '?', '{' -> strange();
                default -> letter(next);
            };
        }

        private Set<String> strange() {
            strange = true;
            return NOTHING;
        }

        private static Set<String> letter(char letter) {
            return Set.of(String.valueOf(caseless(letter)));
        }

        private Set<String> escaped() {
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
                return NOTHING;
            }
            return "bBdDsSwWA".indexOf(next) >= 0 ? NOTHING : strange();
        }

        /** A class of one letter, in capitals or not, is that letter; no other is looked into. */
        private Set<String> characterClass() {
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
            return one ? letter(inside.charAt(0)) : NOTHING;
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
     * How often something stands in a row.
     *
     * @param least the least number
     * @param exact whether it is the only one
     */
    private record Times(int least, boolean exact) {

        private static final Times ONCE = new Times(1, true);
    }
}
