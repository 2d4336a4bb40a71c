package poalint.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import poalint.flat.Fingerprint;

/** Turns sets of phrases into one code. */
final class PhraseCompiler {

    private final List<Integer> operations = new ArrayList<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    PhraseCompiler() {
        // At position 0 stands the empty list, for words with which nothing begins.
        operations.add(0);
    }

    /**
     * Adds a set.
     *
     * @param phrases in order of preference where two match alike
     * @return where it stands in the code
     */
    int add(List<Phrase> phrases) {
        List<Integer> programs = new ArrayList<>();
        for (Phrase phrase : phrases) {
            programs.add(operations.size());
            run(phrase.items());
            emit(PhraseCode.END);
        }
        List<Integer> anywhere = new ArrayList<>();
        List<Integer> atFacts = new ArrayList<>();
        Map<String, List<Integer>> byFirstWord = new LinkedHashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            Beginning beginning = phrases.get(i).beginning();
            if (beginning.isAnything()) {
                anywhere.add(i);
                continue;
            }
            if (beginning.isFact()) {
                atFacts.add(i);
            }
            for (String word : beginning.words()) {
                byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        Map<String, Integer> lists = new LinkedHashMap<>();
        byFirstWord.forEach((word, list) -> lists.put(word, list(list)));
        int set = operations.size();
        emit(phrases.size());
        programs.forEach(this::emit);
        list(anywhere);
        list(atFacts);
        slots(lists);
        return set;
    }

    /** All sets that were added. */
    PhraseCode code() {
        return new PhraseCode(
                operations.stream().mapToInt(Integer::intValue).toArray(),
                words.keySet().stream()
                        .mapToLong(word -> Fingerprint.of(word).hash())
                        .toArray(),
                texts.keySet().toArray(String[]::new));
    }

    private void emit(int operation) {
        operations.add(operation);
    }

    private int list(List<Integer> list) {
        int at = operations.size();
        emit(list.size());
        list.forEach(this::emit);
        return at;
    }

    private void slots(Map<String, Integer> lists) {
        int size = Integer.highestOneBit(Math.max(1, lists.size())) * 4;
        int[] slots = new int[2 * size];
        lists.forEach((word, list) -> {
            int slot = PhraseCode.slot(Fingerprint.of(word).hash(), size - 1);
            while (slots[2 * slot] != 0) {
                slot = slot + 1 & size - 1;
            }
            slots[2 * slot] = word(word) + 1;
            slots[2 * slot + 1] = list;
        });
        emit(size - 1);
        for (int slot : slots) {
            emit(slot);
        }
    }

    private int word(String word) {
        return words.computeIfAbsent(word, key -> words.size());
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, key -> texts.size());
    }

    private void run(List<Phrase.Item> items) {
        items.forEach(this::item);
    }

    private void item(Phrase.Item item) {
        if (item instanceof Phrase.Words one) {
            words(new ArrayList<>(one.forms()));
        } else if (item instanceof Phrase.Name name) {
            emit(PhraseCode.NAME);
            emit(word(name.lower()));
            emit(text(name.word()));
            emit(text(name.word().toUpperCase(Locale.ROOT)));
        } else if (item instanceof Phrase.FactItem fact) {
            emit(PhraseCode.FACT);
            emit(text(fact.kind()));
        } else if (item instanceof Phrase.Gap gap) {
            emit(PhraseCode.GAP);
            emit(gap.least());
            emit(gap.most());
        } else if (item instanceof Phrase.Choice choice) {
            choice(choice);
        }
    }

    private void words(List<String> forms) {
        if (forms.size() == 1) {
            emit(PhraseCode.WORD);
        } else {
            emit(PhraseCode.WORDS);
            emit(forms.size());
        }
        forms.forEach(form -> emit(word(form)));
    }

    private void choice(Phrase.Choice choice) {
        int ways = choice.ways().size() + (choice.optional() ? 1 : 0);
        emit(PhraseCode.WAYS);
        emit(ways);
        int starts = operations.size();
        operations.addAll(Collections.nCopies(ways, 0));
        List<Integer> jumps = new ArrayList<>();
        for (int i = 0; i < choice.ways().size(); i++) {
            operations.set(starts + i, operations.size());
            run(choice.ways().get(i));
            emit(PhraseCode.JUMP);
            jumps.add(operations.size());
            emit(0);
        }
        int behind = operations.size();
        jumps.forEach(jump -> operations.set(jump, behind));
        if (choice.optional()) {
            operations.set(starts + ways - 1, behind);
        }
    }
}
