package poalint.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.check.SimilarityKind.Unit;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.plan.VerbGroup;

/**
 * How much two sentences say the same, 0 to 1, whatever their tense and voice.
 *
 * <p>Weighted overlap of stemmed content words: Dice's coefficient of the two sentences, or how far the earlier block
 * covers the later sentence, whichever is more. Sentences whose verbs differ, or that name different numbers, orders or
 * carriers, are less alike than their words.
 */
final class Similarity {

    private static final Set<String> STOP_WORDS = Set.of(
            ("a an the and or but if so that this these those it its of to in on at for from with by as than then there here "
                            + "i we our my us me you your he she they them their his her be am is are was were been being have has had having "
                            + "do does did doing will shall would should could can may might must not n't no any all each every both some "
                            + "now already also only just again very more most much such same too up out off over under into about which who "
                            + "what when where how while during before after since until because whether 'm 're 've 'll 's")
                    .split(" "));

    /** Verbs that say little by themselves. */
    private static final Set<String> LIGHT_VERBS = Set.of(
            "make", "use", "get", "go", "give", "take", "put", "set", "come", "send", "ship", "change", "start", "do",
            "be", "have", "let", "need");

    private static final double LIGHT = 0.4;

    /** Words that half of all plans are made of. */
    private static final Set<String> COMMON =
            Set.of("amazon", "order", "customer", "buyer", "product", "item", "account");

    private static final double COMMON_WEIGHT = 0.6;
    private static final Set<String> IDENTIFYING =
            Set.of("order-id", "asin", "carrier", "weekday", "date", "percentage", "money", "number", "policy");

    /** A sentence with less content than this is too short to be a repetition. */
    private static final double LEAST_CONTENT = 2.4;

    /** Of a cover by a whole block less is sure than of a likeness of sentences. */
    private static final double COVER = 0.95;

    private static final double LEAST_COVERED = 3.5;

    private static final double TWIN = 0.02;

    /** Two sentences whose first clauses are alike are a little less alike than those. */
    private static final double CORE = 0.85;

    private static final double OTHER_ARGUMENT = 0.8;

    private static final double LEAST_CORE = 3;
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "\u2013", "(", "and", "or", "but", "so", "which", "because");

    private Similarity() {}

    static double between(Unit earlier, Unit later) {
        double alike = between(earlier.sentence(), later.sentence());
        Map<String, Double> words = content(later.sentence());
        if (total(words) < LEAST_COVERED || earlier.block().sentences().size() < 2) {
            return alike;
        }
        Map<String, Double> block = new HashMap<>();
        for (Sentence sentence : earlier.block().sentences()) {
            content(sentence).forEach((word, weight) -> block.merge(word, weight, Math::max));
        }
        double cover = COVER * common(block, words) / total(words);
        double covered = cover * agreement(facts(earlier.block()), facts(later.sentence()));
        // Of a block that covers the sentence, the most alike of its sentences is the twin.
        return Math.max(alike, covered - TWIN + TWIN * alike);
    }

    static double between(Sentence earlier, Sentence later) {
        Map<String, Double> a = content(earlier);
        Map<String, Double> b = content(later);
        double size = Math.min(total(a), total(b));
        if (size < LEAST_CONTENT) {
            return 0;
        }
        double dice = dice(a, b);
        double core = CORE * dice(core(earlier), core(later));
        return Math.max(dice, core)
                * arguments(earlier, later, a.keySet(), b.keySet())
                * verbs(earlier, later, a.keySet(), b.keySet())
                * agreement(facts(earlier), facts(later));
    }

    private static double dice(Map<String, Double> a, Map<String, Double> b) {
        double all = total(a) + total(b);
        return all == 0 ? 0 : 2 * common(a, b) / all;
    }

    /** The content words of the first main clause up to its first break; none where it says too little. */
    private static Map<String, Double> core(Sentence sentence) {
        Optional<VerbGroup> verb =
                sentence.mainVerbs().filter(each -> !each.effect()).findFirst();
        if (verb.isEmpty()) {
            return Map.of();
        }
        int end = verb.get().head() + 1;
        while (end < sentence.tokens().size()
                && !BREAKS.contains(sentence.tokens().get(end).text())) {
            end++;
        }
        Span span = sentence.span().cover(verb.get().span());
        Span core = new Span(span.start(), sentence.tokens().get(end - 1).span().end());
        Map<String, Double> words = content(sentence, core);
        return total(words) < LEAST_CORE ? Map.of() : words;
    }

    private static double common(Map<String, Double> a, Map<String, Double> b) {
        double common = 0;
        for (Map.Entry<String, Double> word : b.entrySet()) {
            Double other = a.get(word.getKey());
            common += other == null ? 0 : Math.min(other, word.getValue());
        }
        return common;
    }

    private static double total(Map<String, Double> words) {
        return words.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The stems of the content words, consequences left out, with their weights. */
    private static Map<String, Double> content(Sentence sentence) {
        return content(sentence, sentence.span());
    }

    private static Map<String, Double> content(Sentence sentence, Span within) {
        Map<String, Double> words = new HashMap<>();
        for (Token token : sentence.tokens()) {
            boolean effect = sentence.verbs().stream()
                    .anyMatch(verb -> verb.effect() && verb.clause().contains(token.span()));
            if (token.isWord() && within.contains(token.span()) && !effect && !STOP_WORDS.contains(token.text())) {
                double weight = LIGHT_VERBS.contains(token.lemma())
                        ? LIGHT
                        : COMMON.contains(token.lemma()) ? COMMON_WEIGHT : 1;
                words.merge(token.stem(), weight, Math::max);
            }
        }
        return words;
    }

    /** Where each names a thing that the other does not, they speak of two things. */
    private static double arguments(Sentence earlier, Sentence later, Set<String> a, Set<String> b) {
        return names(earlier, b) && names(later, a) ? OTHER_ARGUMENT : 1;
    }

    private static boolean names(Sentence sentence, Set<String> elsewhere) {
        return sentence.tokens().stream()
                .anyMatch(token -> (token.tag().startsWith("NN") || token.tag().equals("VBG"))
                        && token.isWord()
                        && !COMMON.contains(token.lemma())
                        && !STOP_WORDS.contains(token.text())
                        && !elsewhere.contains(token.stem())
                        && content(sentence).containsKey(token.stem()));
    }

    private static double verbs(Sentence earlier, Sentence later, Set<String> a, Set<String> b) {
        Set<String> first = heads(earlier);
        Set<String> second = heads(later);
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        boolean shared = first.stream().anyMatch(second::contains)
                || first.stream().anyMatch(b::contains)
                || second.stream().anyMatch(a::contains);
        boolean light = first.stream().allMatch(LIGHT_VERBS::contains)
                || second.stream().allMatch(LIGHT_VERBS::contains);
        return shared ? 1 : light ? 0.95 : 0.65;
    }

    private static Set<String> heads(Sentence sentence) {
        Set<String> heads = new HashSet<>();
        for (VerbGroup verb : sentence.verbs()) {
            if (verb.main() && !verb.effect()) {
                Token head = sentence.tokens().get(verb.head());
                heads.add(LIGHT_VERBS.contains(verb.lemma()) ? verb.lemma() : head.stem());
            }
        }
        return heads;
    }

    private static double agreement(Map<String, Set<String>> a, Map<String, Set<String>> b) {
        for (Map.Entry<String, Set<String>> kind : b.entrySet()) {
            Set<String> others = a.get(kind.getKey());
            if (others != null && kind.getValue().stream().noneMatch(others::contains)) {
                return 0.5;
            }
        }
        return 1;
    }

    private static Map<String, Set<String>> facts(Block block) {
        return byKind(block.facts());
    }

    private static Map<String, Set<String>> facts(Sentence sentence) {
        return byKind(sentence.facts());
    }

    private static Map<String, Set<String>> byKind(Iterable<Fact> facts) {
        Map<String, Set<String>> byKind = new HashMap<>();
        for (Fact fact : facts) {
            if (IDENTIFYING.contains(fact.kind())) {
                byKind.computeIfAbsent(fact.kind(), key -> new HashSet<>()).add(fact.value());
            }
        }
        return byKind;
    }
}
