package poalint.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import poalint.training.Treebank.Word;

/**
 * Derives the verb groups of a sentence from its dependency tree.
 *
 * <p>A predicate head is a verb with a verbal form in a verbal relation, a word with a copula, or an auxiliary that is a
 * head itself. Its group is the head, if verbal, with its auxiliaries and copula; the anchor is the last verbal member. A
 * second conjunct without auxiliary, "to" or subject of its own inherits the auxiliaries of the first of the same form.
 */
public final class GoldGroups {

    private static final Set<String> NOT_PREDICATES =
            Set.of("amod", "compound", "fixed", "case", "mark", "cc", "flat", "goeswith", "det", "discourse");
    private static final Set<String> VERB_TAGS = Set.of("VB", "VBI", "VBD", "VBP", "VBZ", "VBN", "VBG", "MD");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "ll", "shall", "wo", "'l");

    private final List<Word> words;

    private GoldGroups(List<Word> words) {
        this.words = words;
    }

    /**
     * A verb group of the gold standard.
     *
     * @param anchor index of its last verbal word
     * @param first index of its first word
     * @param label when and how: FUTURE, MODAL, IMPERATIVE, PERFECT, PAST, PRESENT or NONFINITE
     * @param passive whether it is passive
     * @param negated whether it is denied
     * @param main whether it stands in a main clause
     */
    public record Group(int anchor, int first, String label, boolean passive, boolean negated, boolean main) {}

    /** The verb groups of a sentence, in order of their anchors. */
    public static List<Group> of(List<Word> words) {
        return new GoldGroups(words).find();
    }

    private List<Group> find() {
        TreeMap<Integer, Group> groups = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (isPredicate(i) && !isGoingTo(i)) {
                for (List<Integer> members : members(i)) {
                    Group group = group(i, members);
                    groups.putIfAbsent(group.anchor(), group);
                }
            }
        }
        return new ArrayList<>(groups.values());
    }

    private boolean isPredicate(int i) {
        Word word = words.get(i);
        if (has(i, "cop")) {
            return true;
        }
        if (word.upos().equals("AUX")) {
            return !word.basicRelation().equals("aux") && !word.basicRelation().equals("cop");
        }
        return word.upos().equals("VERB") && isVerbal(i) && !NOT_PREDICATES.contains(word.basicRelation());
    }

    private boolean isVerbal(int i) {
        Word word = words.get(i);
        return VERB_TAGS.contains(word.tag())
                && !(word.tag().equals("VB") && word.features().contains("Mood=Sub"));
    }

    private List<List<Integer>> members(int head) {
        List<Integer> auxiliaries = new ArrayList<>();
        List<Integer> copulas = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.head() == head && isVerbal(i)) {
                if (word.basicRelation().equals("aux")) {
                    auxiliaries.add(i);
                } else if (word.basicRelation().equals("cop")) {
                    copulas.add(i);
                }
            }
        }
        boolean verbal = isVerbal(head)
                && (words.get(head).upos().equals("VERB")
                        || words.get(head).upos().equals("AUX"));
        List<List<Integer>> all = new ArrayList<>();
        boolean clausal = !copulas.isEmpty() && (verbal || copulas.size() > 1);
        if (clausal) {
            // "The problem is that they were late": the first copula is a group, the clause behind it another.
            int outer = copulas.get(0);
            List<Integer> first =
                    new ArrayList<>(auxiliaries.stream().filter(i -> i < outer).toList());
            first.add(outer);
            all.add(sorted(first));
            auxiliaries.removeAll(first);
            copulas.removeAll(first);
        }
        List<Integer> members = new ArrayList<>(auxiliaries);
        members.addAll(copulas);
        if (verbal) {
            members.add(head);
        }
        if (!members.isEmpty()) {
            all.add(sorted(members));
        }
        return all;
    }

    private static List<Integer> sorted(List<Integer> members) {
        return members.stream().sorted().distinct().toList();
    }

    private Group group(int head, List<Integer> members) {
        List<Integer> all = inherited(head, members);
        int anchor = members.get(members.size() - 1);
        boolean passive = all.stream().anyMatch(i -> words.get(i).relation().equals("aux:pass"));
        boolean negated = false;
        for (int i = 0; i < words.size(); i++) {
            String form = lower(i);
            negated |= words.get(i).head() == head
                    && Set.of("not", "n't", "nt", "never").contains(form);
        }
        return new Group(anchor, members.get(0), label(head, all), passive, negated, isMain(head));
    }

    private List<Integer> inherited(int head, List<Integer> members) {
        Word word = words.get(head);
        boolean bare = members.size() == 1
                && word.basicRelation().equals("conj")
                && Set.of("VB", "VBN", "VBG").contains(word.tag())
                && !has(head, "nsubj")
                && !has(head, "mark");
        if (!bare) {
            return members;
        }
        int first = word.head();
        for (List<Integer> others : members(first)) {
            if (others.contains(first) && words.get(first).tag().equals(word.tag())) {
                List<Integer> all = new ArrayList<>(others);
                all.addAll(members);
                return all;
            }
        }
        return members;
    }

    /** "Is going to refund" is one group, which the refunding heads. */
    private boolean isGoingTo(int i) {
        if (!lower(i).equals("going") && !lower(i).equals("gon")) {
            return false;
        }
        for (int j = i + 1; j < words.size(); j++) {
            if (words.get(j).head() == i
                    && words.get(j).basicRelation().equals("xcomp")
                    && (words.get(j).tag().equals("VB") || has(j, "cop"))) {
                return true;
            }
        }
        return false;
    }

    private String label(int head, List<Integer> members) {
        int above = words.get(head).head();
        if (above >= 0 && words.get(head).basicRelation().equals("xcomp") && isGoingTo(above)) {
            return label(above, members(above).get(0)).equals("PRESENT") ? "FUTURE" : "PAST";
        }
        boolean to = false;
        for (int i = 0; i < words.size(); i++) {
            to |= words.get(i).head() == head && words.get(i).tag().equals("TO");
        }
        int first = members.get(0);
        for (int i = 0; i < members.size(); i++) {
            int at = members.get(i);
            switch (words.get(at).tag()) {
                case "MD" -> {
                    return FUTURE.contains(lower(at)) ? "FUTURE" : "MODAL";
                }
                case "VBI" -> {
                    return "IMPERATIVE";
                }
                case "VBD" -> {
                    return "PAST";
                }
                case "VBP", "VBZ" -> {
                    return present(members, i);
                }
                default -> {
                    // Goes on to the first finite member.
                }
            }
        }
        boolean order = words.get(first).tag().equals("VB")
                && members.size() == 1
                && words.get(head).basicRelation().equals("root")
                && !to
                && !has(head, "nsubj");
        return order ? "IMPERATIVE" : "NONFINITE";
    }

    private String present(List<Integer> members, int i) {
        int at = members.get(i);
        boolean have = Set.of("have", "has", "'ve", "ve", "'s").contains(lower(at));
        boolean participle = members.stream()
                .anyMatch(member -> member > at && words.get(member).tag().equals("VBN"));
        boolean perfect = have && participle && (!lower(at).equals("'s") || isPerfect(members, at));
        if (perfect) {
            return "PERFECT";
        }
        return "PRESENT";
    }

    private boolean isPerfect(List<Integer> members, int at) {
        return words.get(at).relation().equals("aux")
                && members.stream().anyMatch(m -> m > at && words.get(m).tag().equals("VBN"))
                && members.stream().noneMatch(m -> words.get(m).relation().equals("aux:pass") && m == at);
    }

    private boolean isMain(int head) {
        int at = head;
        Set<Integer> seen = new HashSet<>();
        while (seen.add(at)) {
            String relation = words.get(at).basicRelation();
            if (relation.equals("root")) {
                return true;
            }
            if (!relation.equals("conj") && !relation.equals("parataxis")) {
                return false;
            }
            at = words.get(at).head();
        }
        return false;
    }

    private boolean has(int head, String relation) {
        for (Word word : words) {
            if (word.head() == head && word.basicRelation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    private String lower(int i) {
        return words.get(i).form().toLowerCase(Locale.ROOT);
    }
}
