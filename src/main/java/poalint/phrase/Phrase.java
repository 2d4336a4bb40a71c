package poalint.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Token;

/**
 * A compiled phrase.
 *
 * @param text the phrase as it was written
 * @param items what must match, in order
 */
public record Phrase(String text, List<Item> items) {

    /** Copies the list. */
    public Phrase {
        items = List.copyOf(items);
    }

    /**
     * The index after the longest match that begins at a token.
     *
     * @param source the text, for words that are matched with their capitals
     * @param sentence the sentence
     * @param start index of the token
     * @return the index after the last token matched, or -1
     */
    public int matchAt(Source source, Sentence sentence, int start) {
        return match(new Site(source, sentence), items, 0, start);
    }

    /** The words with which a match can begin; empty where any word can. */
    Set<String> firstWords() {
        return items.get(0).firstWords();
    }

    private static int match(Site site, List<Item> items, int at, int i) {
        if (at == items.size()) {
            return i;
        }
        return items.get(at).match(site, i, end -> match(site, items, at + 1, end));
    }

    /**
     * Where a phrase is looked for.
     *
     * @param source the text
     * @param sentence the sentence
     */
    record Site(Source source, Sentence sentence) {

        boolean has(int i) {
            return i < sentence.tokens().size();
        }

        Token token(int i) {
            return sentence.tokens().get(i);
        }

        String written(int i) {
            return source.slice(token(i).span());
        }
    }

    /** Goes on with the rest of a phrase after an item has matched up to a token; gives the final end or -1. */
    @FunctionalInterface
    interface Rest {
        int from(int i);
    }

    /** One item of a phrase. */
    sealed interface Item {

        /** Tries each way in which this item can match at a token; the longest whole match wins. */
        int match(Site site, int i, Rest rest);

        /** The words with which it can begin; empty where any word can. */
        Set<String> firstWords();
    }

    /**
     * One word out of a set.
     *
     * @param forms in lower case
     */
    record Words(Set<String> forms) implements Item {

        @Override
        public int match(Site site, int i, Rest rest) {
            return site.has(i) && forms.contains(site.token(i).text()) ? rest.from(i + 1) : -1;
        }

        @Override
        public Set<String> firstWords() {
            return forms;
        }
    }

    /**
     * A word that must be written with its capitals, or wholly in capitals.
     *
     * @param word as it must be written
     */
    record Name(String word) implements Item {

        @Override
        public int match(Site site, int i, Rest rest) {
            boolean here = site.has(i)
                    && site.token(i).text().equals(lower(word))
                    && (site.written(i).equals(word) || site.written(i).equals(word.toUpperCase(Locale.ROOT)));
            return here ? rest.from(i + 1) : -1;
        }

        @Override
        public Set<String> firstWords() {
            return Set.of(lower(word));
        }

        private static String lower(String word) {
            return word.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A fact of a kind.
     *
     * @param kind which kind
     */
    record FactItem(String kind) implements Item {

        @Override
        public int match(Site site, int i, Rest rest) {
            if (!site.has(i)) {
                return -1;
            }
            int start = site.token(i).span().start();
            for (Fact fact : site.sentence().facts()) {
                if (fact.kind().equals(kind) && fact.span().start() == start) {
                    int end = i + 1;
                    while (site.has(end)
                            && site.token(end).span().start() < fact.span().end()) {
                        end++;
                    }
                    return rest.from(end);
                }
            }
            return -1;
        }

        @Override
        public Set<String> firstWords() {
            return Set.of();
        }
    }

    /**
     * Up to a number of words, whatever they are.
     *
     * @param least how many at least
     * @param most how many at most
     */
    record Gap(int least, int most) implements Item {

        private static final Set<String> STOPS = Set.of(".", ";", "!", "?");

        @Override
        public int match(Site site, int i, Rest rest) {
            for (int n = 0; n <= most; n++) {
                if (n > 0 && (!site.has(i + n - 1) || isStop(site, i + n - 1))) {
                    return -1;
                }
                int end = n < least ? -1 : rest.from(i + n);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        private static boolean isStop(Site site, int i) {
            return STOPS.contains(site.token(i).text());
        }

        @Override
        public Set<String> firstWords() {
            return Set.of();
        }
    }

    /**
     * One of several, or none.
     *
     * @param ways the alternatives, each a run of items
     * @param optional whether it may be left out
     */
    record Choice(List<List<Item>> ways, boolean optional) implements Item {

        @Override
        public int match(Site site, int i, Rest rest) {
            int longest = -1;
            for (List<Item> way : ways) {
                longest = Math.max(longest, run(site, way, 0, i, rest));
            }
            return optional ? Math.max(longest, rest.from(i)) : longest;
        }

        private static int run(Site site, List<Item> way, int at, int i, Rest rest) {
            if (at == way.size()) {
                return rest.from(i);
            }
            return way.get(at).match(site, i, end -> run(site, way, at + 1, end, rest));
        }

        @Override
        public Set<String> firstWords() {
            if (optional) {
                return Set.of();
            }
            Set<String> words = new HashSet<>();
            for (List<Item> way : ways) {
                Set<String> first = way.get(0).firstWords();
                if (first.isEmpty()) {
                    return Set.of();
                }
                words.addAll(first);
            }
            return words;
        }
    }
}
