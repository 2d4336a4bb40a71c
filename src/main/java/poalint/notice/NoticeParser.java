package poalint.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.fact.DateRange;
import poalint.fact.Facts;
import poalint.fact.Identifiers;
import poalint.fact.TimeExpressions;
import poalint.issue.IssueTypes;
import poalint.language.English;
import poalint.layout.BlockCutter;
import poalint.layout.RawBlock;
import poalint.notice.Ask.Subject;
import poalint.phrase.PhraseSet;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;

/** Reads what a notice asks for. */
public final class NoticeParser {

    /** The kind of fact that names troubles. */
    static final String SUBJECT = "subject";

    private static final List<Demand> PRIORITY =
            List.of(Demand.DOCUMENT, Demand.PREVENTION, Demand.ACTIONS_TAKEN, Demand.ROOT_CAUSE);

    /** "The", "greater detail on", "a plan of action that explains": so many tokens may stand before what is asked. */
    private static final int LATEST_START = 9;

    /** A longer line of running text tells something; an ask without a mark of its own is short. */
    private static final int LONGEST_BARE_ASK = 30;

    /** A line of so few words in the head or at the end may bear the date. */
    private static final int LONGEST_DATE_LINE = 8;

    private static final int ANY_YEAR = 2000;

    private final English english;
    private final Facts facts;
    private final IssueTypes issues;
    private final NoticeWords words;

    /**
     * Takes its parts.
     *
     * @param english reads sentences
     * @param facts finds what they name
     * @param issues recognises what the notice is about
     * @param words how notices word what they want
     */
    public NoticeParser(English english, Facts facts, IssueTypes issues, NoticeWords words) {
        this.english = english;
        this.facts = facts;
        this.issues = issues;
        this.words = words;
    }

    /**
     * The notice in a part of a text.
     *
     * @param source the text
     * @param part where the notice stands
     */
    public Notice parse(Source source, Span part) {
        List<RawBlock> blocks = BlockCutter.cut(source).stream()
                .filter(block -> part.contains(block.span()))
                .toList();
        List<Unit> units = blocks.stream()
                .flatMap(block -> Piece.of(source, block).stream())
                .map(piece -> new Unit(sentences(source, piece.span()), piece.marked()))
                .toList();
        List<Sentence> sentences =
                units.stream().flatMap(unit -> unit.sentences().stream()).toList();
        List<Ask> asks =
                units.stream().flatMap(unit -> ask(source, unit).stream()).toList();
        return new Notice(
                source,
                kind(source, sentences, asks),
                issues.recognise(source, sentences),
                asks,
                items(sentences, part),
                Deadlines.shortest(source, sentences, words.deadline()),
                dated(sentences),
                marketplaces(source, part),
                sentences.stream().anyMatch(sentence -> words.inError().matches(source, sentence)),
                sentences);
    }

    private List<Sentence> sentences(Source source, Span span) {
        List<Fact> found = facts.find(source, span);
        return english.sentences(source, span).stream()
                .map(sentence -> facts.withFacts(source, sentence, found))
                .toList();
    }

    private Optional<Ask> ask(Source source, Unit unit) {
        return unit.sentences().stream()
                .limit(unit.marked() ? 1 : Integer.MAX_VALUE)
                .flatMap(sentence -> ask(source, sentence, unit.marked()).stream())
                .findFirst();
    }

    private Optional<Ask> ask(Source source, Sentence sentence, boolean marked) {
        Optional<Hit> hit = PRIORITY.stream()
                .flatMap(demand -> hit(source, sentence, demand).stream())
                .min(Comparator.comparingInt(Hit::start));
        boolean question = source.foldedSlice(sentence.span()).strip().endsWith("?");
        if (hit.isEmpty()
                || question
                || !marked && (sentence.wordCount() > LONGEST_BARE_ASK || !asksBare(sentence, hit.get()))) {
            return Optional.empty();
        }
        Demand demand = hit.get().demand();
        List<Subject> subjects = demand == Demand.DOCUMENT
                ? papers(source, sentence)
                : troubles(source, sentence, hit.get().end());
        return Optional.of(
                new Ask(sentence.span(), demand, subjects, words.future().matches(source, sentence)));
    }

    /** Without a mark, an ask begins at once, or behind a word that asks. */
    private static boolean asksBare(Sentence sentence, Hit hit) {
        Set<String> asking = Set.of("explain", "explains", "describe", "provide", "send", "include", "includes");
        return hit.start() <= 1
                || sentence.tokens().subList(0, hit.start()).stream().anyMatch(token -> asking.contains(token.text()));
    }

    private Optional<Hit> hit(Source source, Sentence sentence, Demand demand) {
        for (int i = 0; i < Math.min(LATEST_START, sentence.tokens().size()); i++) {
            int at = i;
            Optional<PhraseSet.Hit> found = demand == Demand.DOCUMENT
                    ? words.documents().stream()
                            .flatMap(paper -> paper.asked().longestAt(source, sentence, at).stream())
                            .findFirst()
                    : Optional.ofNullable(words.asks().get(demand))
                            .flatMap(phrases -> phrases.longestAt(source, sentence, at));
            if (found.isPresent()) {
                return Optional.of(new Hit(demand, i, found.get().end()));
            }
        }
        return Optional.empty();
    }

    private List<Subject> papers(Source source, Sentence sentence) {
        return words.documents().stream()
                .filter(paper -> paper.asked().matches(source, sentence))
                .map(paper -> new Subject(paper.name(), true, Set.of()))
                .toList();
    }

    private List<Subject> troubles(Source source, Sentence sentence, int from) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        sentence.facts().stream()
                .filter(fact -> fact.kind().equals(SUBJECT))
                .forEach(fact -> known.computeIfAbsent(fact.value(), name -> new TreeSet<>())
                        .addAll(telling(sentence, fact.span())));
        if (!known.isEmpty()) {
            return known.entrySet().stream()
                    .map(entry -> new Subject(entry.getKey(), true, entry.getValue()))
                    .toList();
        }
        List<Token> rest = sentence.tokens()
                .subList(
                        Math.min(from, sentence.tokens().size()),
                        sentence.tokens().size());
        List<Token> telling = rest.stream().filter(this::isTelling).toList();
        if (telling.isEmpty()) {
            return List.of();
        }
        Span named = telling.get(0).span().cover(telling.get(telling.size() - 1).span());
        return List.of(new Subject(
                source.slice(named).replaceAll("\\s+", " "),
                false,
                telling.stream().map(Token::stem).collect(Collectors.toSet())));
    }

    private static Set<String> telling(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.isWord() && span.contains(token.span()))
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    private boolean isTelling(Token token) {
        return Stream.of("NN", "JJ", "VBG").anyMatch(token.tag()::startsWith)
                && token.isWord()
                && token.text().length() > 2
                && !words.generic().contains(token.text())
                && !words.generic().contains(token.lemma());
    }

    private Notice.Kind kind(Source source, List<Sentence> sentences, List<Ask> asks) {
        if (asks.stream().anyMatch(ask -> ask.demand() != Demand.DOCUMENT)) {
            return Notice.Kind.PLAN;
        }
        if (any(source, sentences, words.quiz())) {
            return Notice.Kind.QUIZ;
        }
        if (!asks.isEmpty() || any(source, sentences, words.documentsOnly())) {
            return Notice.Kind.DOCUMENTS;
        }
        return any(source, sentences, words.last()) ? Notice.Kind.FINAL : Notice.Kind.UNKNOWN;
    }

    private static boolean any(Source source, List<Sentence> sentences, PhraseSet phrases) {
        return sentences.stream().anyMatch(sentence -> phrases.matches(source, sentence));
    }

    private static List<Fact> items(List<Sentence> sentences, Span part) {
        Map<String, Fact> items = new LinkedHashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.facts().stream())
                .filter(fact -> Set.of(Identifiers.ASIN, Identifiers.ORDER_ID).contains(fact.kind()))
                .filter(fact -> part.contains(fact.span()))
                .forEach(fact -> items.putIfAbsent(fact.value(), fact));
        return List.copyOf(items.values());
    }

    /** The date in a line of its own, or of "this notification". */
    private static Optional<LocalDate> dated(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.wordCount() <= LONGEST_DATE_LINE
                                && sentence.mainVerbs().findAny().isEmpty()
                        || sentence.tokens().stream()
                                .anyMatch(token -> token.text().equals("notification")))
                .flatMap(sentence -> sentence.facts().stream())
                .filter(fact -> fact.kind().equals(TimeExpressions.DATE)
                        && DateRange.year(fact.value()).isPresent())
                .flatMap(fact -> DateRange.of(fact.value(), ANY_YEAR).stream())
                .filter(range -> range.first().equals(range.last()))
                .map(DateRange::first)
                .findFirst();
    }

    private static Set<String> marketplaces(Source source, Span part) {
        return Marketplaces.in(source, part).stream()
                .map(Marketplaces.Named::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A piece of the notice, read.
     *
     * @param sentences its sentences
     * @param marked whether a mark shows that it is an item
     */
    private record Unit(List<Sentence> sentences, boolean marked) {}

    /**
     * Words that ask.
     *
     * @param demand what they ask
     * @param start index of their first token
     * @param end index after their last token
     */
    private record Hit(Demand demand, int start, int end) {}
}
