package poalint.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.plan.VerbGroup;

/**
 * What a sentence says as far as likeness goes, read once however often it is compared.
 *
 * @param words its content words, consequences left out
 * @param core those of its first main clause up to the first break; empty where that says too little
 * @param things the stems among them that name things
 * @param heads its main verbs
 * @param light whether these verbs say little by themselves
 * @param facts the values of what it names, by kind
 */
record Content(
        Words words, Words core, Set<String> things, Set<String> heads, boolean light, Map<String, Set<String>> facts) {

    private static final Set<String> STOP_WORDS = Set.of(
            ("a an the and or but if so that this these those it its of to in on at for from with by as than then there here "
                            + "i we our my us me you your he she they them their his her be am is are was were been being have has had having "
                            + "do does did doing will shall would should could can may might must not n't no any all each every both some "
                            + "now already also only just again very more most much such same too up out off over under into about which who "
                            + "what when where how while during before after since until because whether 'm 're 've 'll 's")
                    .split(" "));

    private static final Set<String> LIGHT_VERBS = Set.of(
            "make", "use", "get", "go", "give", "take", "put", "set", "come", "send", "ship", "change", "start", "do",
            "be", "have", "let", "need");

    private static final double LIGHT_WEIGHT = 0.4;

    /** Words that half of all plans are made of. */
    private static final Set<String> COMMON =
            Set.of("amazon", "order", "customer", "buyer", "product", "item", "account");

    private static final double COMMON_WEIGHT = 0.6;
    private static final Set<String> IDENTIFYING =
            Set.of("order-id", "asin", "carrier", "weekday", "date", "percentage", "money", "number", "policy");
    private static final double LEAST_CORE = 3;
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "\u2013", "(", "and", "or", "but", "so", "which", "because");

    /** What a sentence says. */
    static Content of(Sentence sentence) {
        return of(sentence, sentence.facts());
    }

    /** What a sentence says, where what it is about is named beside it, as in the other cells of a row. */
    static Content of(Sentence sentence, List<Fact> named) {
        Words words = words(sentence, sentence.span());
        Set<String> heads = heads(sentence);
        return new Content(
                words,
                core(sentence),
                things(sentence, words.stems()),
                heads,
                LIGHT_VERBS.containsAll(heads),
                facts(named));
    }

    /** What a block says, each word as often as in the sentence that has it most; it has no core and no verbs. */
    static Content of(Block block, List<Content> sentences) {
        Map<String, Double> words = new HashMap<>();
        sentences.forEach(
                sentence -> sentence.words().weights().forEach((word, weight) -> words.merge(word, weight, Math::max)));
        return new Content(new Words(words), Words.NONE, Set.of(), Set.of(), true, facts(block.facts()));
    }

    private static Words core(Sentence sentence) {
        Optional<VerbGroup> verb =
                sentence.mainVerbs().filter(each -> !each.effect()).findFirst();
        if (verb.isEmpty()) {
            return Words.NONE;
        }
        int end = verb.get().head() + 1;
        while (end < sentence.tokens().size()
                && !BREAKS.contains(sentence.tokens().get(end).text())) {
            end++;
        }
        int last = sentence.tokens().get(end - 1).span().end();
        Words words = words(sentence, new Span(sentence.span().start(), last));
        return words.total() < LEAST_CORE ? Words.NONE : words;
    }

    private static Words words(Sentence sentence, Span within) {
        Map<String, Double> words = new HashMap<>();
        for (Token token : sentence.tokens()) {
            if (token.isWord()
                    && within.contains(token.span())
                    && !STOP_WORDS.contains(token.text())
                    && !isOfEffect(sentence, token)) {
                words.merge(token.stem(), weight(token.lemma()), Math::max);
            }
        }
        return new Words(words);
    }

    /** Whether a token tells of a consequence. */
    private static boolean isOfEffect(Sentence sentence, Token token) {
        for (VerbGroup verb : sentence.verbs()) {
            if (verb.effect() && verb.clause().contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    private static double weight(String lemma) {
        if (LIGHT_VERBS.contains(lemma)) {
            return LIGHT_WEIGHT;
        }
        return COMMON.contains(lemma) ? COMMON_WEIGHT : 1;
    }

    private static Set<String> things(Sentence sentence, Set<String> words) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().startsWith("NN") || token.tag().equals("VBG"))
                .filter(token -> token.isWord() && !COMMON.contains(token.lemma()))
                .filter(token -> !STOP_WORDS.contains(token.text()))
                .map(Token::stem)
                .filter(words::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> heads(Sentence sentence) {
        return sentence.mainVerbs()
                .filter(verb -> !verb.effect())
                .map(verb -> LIGHT_VERBS.contains(verb.lemma())
                        ? verb.lemma()
                        : sentence.tokens().get(verb.head()).stem())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> facts(List<Fact> facts) {
        Map<String, Set<String>> byKind = new HashMap<>();
        for (Fact fact : facts) {
            if (IDENTIFYING.contains(fact.kind())) {
                byKind.computeIfAbsent(fact.kind(), key -> new HashSet<>()).add(fact.value());
            }
        }
        return byKind;
    }
}
