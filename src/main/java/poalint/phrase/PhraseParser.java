package poalint.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.language.Inflection;

/**
 * Compiles phrases.
 *
 * <p>A phrase is a run of items: {@code word} (any case), {@code Word} (with its capitals), {@code check~} (any form of
 * a verb or noun), {@code (check|count)~} (any form of each), {@code (one|or another)}, {@code <frequency>} (a fact),
 * {@code _} (any word), {@code ...} (up to four words). A question mark behind an item makes it optional.
 */
public final class PhraseParser {

    private static final int GAP = 4;

    /** Matching calls itself for each item and each bracket, so neither may go on for ever. */
    private static final int LONGEST = 200;

    private static final int DEEPEST = 20;

    private static final Pattern LEXEME = Pattern.compile("\\.\\.\\.|[()|?]|<[a-z-]+>|[^\\s()|?<>]+|\\s+|.");

    private final Inflection inflection;
    private final Predicate<String> isFact;

    /**
     * Takes the source of word forms.
     *
     * @param inflection gives the forms of words marked with a tilde
     */
    public PhraseParser(Inflection inflection) {
        this(inflection, kind -> true);
    }

    private PhraseParser(Inflection inflection, Predicate<String> isFact) {
        this.inflection = inflection;
        this.isFact = isFact;
    }

    /** A parser that refuses every kind of fact but these. */
    public PhraseParser knowing(Set<String> factKinds) {
        return new PhraseParser(inflection, factKinds::contains);
    }

    /**
     * Compiles one phrase.
     *
     * @param text the phrase
     * @throws IllegalArgumentException with a sentence for its author where it cannot be read
     */
    public Phrase parse(String text) {
        Reader reader = new Reader(text);
        List<Phrase.Item> items = reader.run();
        if (reader.more()) {
            throw new IllegalArgumentException("phrase \"" + text + "\": \"" + reader.peek() + "\" has no partner");
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an empty phrase");
        }
        Phrase phrase = new Phrase(text, items);
        if (phrase.length() > LONGEST) {
            throw new IllegalArgumentException("a phrase of more than " + LONGEST + " items");
        }
        return phrase;
    }

    private final class Reader {

        private final String text;
        private final List<String> lexemes = new ArrayList<>();
        private int next;
        private int open;

        private Reader(String text) {
            this.text = text;
            Matcher matcher = LEXEME.matcher(text);
            while (matcher.find()) {
                if (!matcher.group().isBlank()) {
                    lexemes.add(matcher.group());
                }
            }
        }

        private boolean more() {
            return next < lexemes.size();
        }

        private String peek() {
            return more() ? lexemes.get(next) : "";
        }

        private List<Phrase.Item> run() {
            List<Phrase.Item> items = new ArrayList<>();
            while (more() && !peek().equals(")") && !peek().equals("|")) {
                Phrase.Item item = item(lexemes.get(next++));
                if (peek().equals("?")) {
                    next++;
                    item = new Phrase.Choice(List.of(List.of(item)), true);
                }
                items.add(item);
            }
            return items;
        }

        private Phrase.Item item(String lexeme) {
            if (lexeme.equals("(")) {
                return choice();
            }
            if (lexeme.equals("...")) {
                return new Phrase.Gap(0, GAP);
            }
            if (lexeme.equals("_")) {
                return new Phrase.Gap(1, 1);
            }
            if (lexeme.equals("?") || lexeme.equals("<") || lexeme.equals(">")) {
                throw new IllegalArgumentException("phrase \"" + text + "\": \"" + lexeme + "\" stands alone");
            }
            if (lexeme.startsWith("<")) {
                String kind = lexeme.substring(1, lexeme.length() - 1);
                if (!isFact.test(kind)) {
                    throw new IllegalArgumentException("phrase \"" + text + "\": there is no fact \"" + kind + "\"");
                }
                return new Phrase.FactItem(kind);
            }
            if (lexeme.endsWith("~")) {
                return new Phrase.Words(inflected(lexeme.substring(0, lexeme.length() - 1)));
            }
            String lower = lexeme.toLowerCase(Locale.ROOT);
            return lower.equals(lexeme) ? new Phrase.Words(Set.of(lexeme)) : new Phrase.Name(lexeme, lower);
        }

        private Set<String> inflected(String word) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("phrase \"" + text + "\": \"~\" stands alone");
            }
            return new LinkedHashSet<>(inflection.forms(word.toLowerCase(Locale.ROOT)));
        }

        private List<Phrase.Item> way() {
            List<Phrase.Item> way = run();
            if (way.isEmpty()) {
                throw new IllegalArgumentException("phrase \"" + text + "\": an empty alternative");
            }
            return way;
        }

        private List<Phrase.Item> inflectedWay(List<Phrase.Item> way) {
            return way.stream()
                    .map(item -> item instanceof Phrase.Words words ? inflectedWords(words) : item)
                    .toList();
        }

        private Phrase.Item inflectedWords(Phrase.Words words) {
            Set<String> forms = new LinkedHashSet<>();
            words.forms().forEach(form -> forms.addAll(inflection.forms(form)));
            return new Phrase.Words(forms);
        }

        private Phrase.Item choice() {
            if (++open > DEEPEST) {
                throw new IllegalArgumentException("phrase \"" + text + "\": too many brackets within each other");
            }
            List<List<Phrase.Item>> ways = new ArrayList<>();
            ways.add(way());
            while (peek().equals("|")) {
                next++;
                ways.add(way());
            }
            if (!peek().equals(")")) {
                throw new IllegalArgumentException("phrase \"" + text + "\": \"(\" is not closed");
            }
            next++;
            open--;
            if (peek().equals("~")) {
                next++;
                return new Phrase.Choice(ways.stream().map(this::inflectedWay).toList(), false);
            }
            return new Phrase.Choice(ways, false);
        }
    }
}
