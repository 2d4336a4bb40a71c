package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import poalint.plan.Token;
import poalint.plan.VerbGroup.Aspect;
import poalint.plan.VerbGroup.Modality;
import poalint.plan.VerbGroup.Mood;
import poalint.plan.VerbGroup.Tense;
import poalint.plan.VerbGroup.Voice;

/** Finds the verb groups of a sentence by one pass of an automaton over words and tags. */
final class VerbGroupFinder {

    private static final Set<String> BE = Set.of("be", "am", "is", "are", "'m", "'re", "was", "were", "m", "re");
    private static final Set<String> PAST_BE = Set.of("was", "were");
    private static final Set<String> HAVE = Set.of("have", "has", "'ve", "ve", "had", "having");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "nt", "never");
    private static final Set<String> SKIPPED = Set.of(
            "not",
            "n't",
            "nt",
            "never",
            "also",
            "already",
            "allready",
            "now",
            "currently",
            "always",
            "just",
            "only",
            "still",
            "both",
            "either",
            "please",
            "immediately",
            "all",
            "each",
            "then",
            "therefore",
            "since",
            "hereby");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "ll", "wo", "shall", "wil", "gonna");
    /** Behind a form of be, these and an infinitive announce. */
    private static final Set<String> COMING = Set.of("going", "about");

    private static final Set<String> HEDGES = Set.of("would", "should", "could", "may", "might", "'d");
    private static final Set<String> OBLIGATIONS = Set.of("must", "ought");
    private static final Set<String> JOINERS = Set.of("and", "or", "&", ",", "then", "but", "as", "well");
    private static final Set<String> GET = Set.of("get", "gets", "got", "getting");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "we", "he", "she", "they", "you", "it");
    private static final int LONGEST_SUBJECT = 4;
    private static final Set<String> ATTRIBUTIVE_AFTER =
            Set.of("DT", "JJ", "PRP$", "IN", "CD", "HYPH", "POS", "JJR", "JJS");
    private static final Set<String> LIKE_PREPOSITIONS = Set.of(
            "including", "according", "regarding", "concerning", "following", "excluding", "depending", "pending");
    private static final Set<String> CAUSATIVES = Set.of("help", "let", "make", "have", "see", "watch", "hear");
    private static final Set<String> INITIAL_MARKS = Set.of(":", ";", "\u2013", "-", "--", "(", "*", "/");

    private final TokenRow tokens;
    private final List<RawGroup> groups = new ArrayList<>();

    private VerbGroupFinder(List<Token> tokens) {
        this.tokens = TokenRow.of(tokens);
    }

    /**
     * The verb groups of a sentence, in order, non-finite ones included.
     *
     * @param tokens the tagged tokens of the sentence, text in brackets left out
     */
    static List<RawGroup> find(List<Token> tokens) {
        VerbGroupFinder finder = new VerbGroupFinder(tokens);
        int i = 0;
        while (i < tokens.size()) {
            RawGroup group = finder.groupAt(i);
            if (group == null) {
                i++;
            } else {
                finder.groups.add(group);
                i = Math.max(group.head(), i) + 1;
            }
        }
        return finder.groups;
    }

    private @Nullable RawGroup groupAt(int i) {
        String word = tokens.word(i);
        String tag = tokens.tag(i);
        if (isModal(i)) {
            return modal(i);
        }
        if (DO.contains(word) && isVerb(i)) {
            return supported(i);
        }
        if (HAVE.contains(word)) {
            return have(i);
        }
        if (word.equals("'s") && tag.equals("VBZ")) {
            return contracted(i);
        }
        // "Training been given": learners leave out has.
        if (word.equals("been") && is(skip(i + 1), "VBN")) {
            return RawGroup.start(i, Tense.PRESENT, Mood.INDICATIVE)
                    .aspect(Aspect.PERFECT)
                    .voice(Voice.PASSIVE)
                    .head(skip(i + 1));
        }
        if (GET.contains(word) && is(skip(i + 1), "VBN")) {
            return received(i);
        }
        if (word.equals("being") && is(skip(i + 1), "VBN")) {
            return RawGroup.start(i, Tense.NONE, Mood.NONFINITE)
                    .voice(Voice.PASSIVE)
                    .head(skip(i + 1));
        }
        if (BE.contains(word) && isVerb(i)) {
            Tense tense = word.equals("be") ? Tense.NONE : PAST_BE.contains(word) ? Tense.PAST : Tense.PRESENT;
            Mood mood = !word.equals("be") ? Mood.INDICATIVE : isInitial(i) ? Mood.IMPERATIVE : Mood.NONFINITE;
            return be(i, RawGroup.start(i, tense, mood));
        }
        if (tag.equals("TO")) {
            return infinitive(i);
        }
        return switch (tag) {
            case "VBD" -> RawGroup.start(i, Tense.PAST, Mood.INDICATIVE).head(i);
            case "VBZ" -> RawGroup.start(i, Tense.PRESENT, Mood.INDICATIVE).head(i);
            case "VBP" -> RawGroup.start(i, Tense.PRESENT, Mood.INDICATIVE).head(i);
            case "VB", "VBI" -> bare(i);
            case "VBN", "VBG" -> participle(i);
            default -> null;
        };
    }

    /** The index of the verb behind an auxiliary: over adverbs, and in a question over its short subject. */
    private int verbAfter(int i) {
        int j = skip(i);
        boolean pronoun = SUBJECT_PRONOUNS.contains(tokens.word(j));
        if (!pronoun && !isQuestion(i - 1)) {
            return j;
        }
        int k = j;
        while (k < tokens.size() && k < j + (pronoun ? 1 : LONGEST_SUBJECT) && isNominal(k)) {
            k++;
        }
        int verb = skip(k);
        return k > j && (isVerb(verb) || tokens.tag(verb).equals("VBI")) ? verb : j;
    }

    /** An auxiliary with no subject before it: at the beginning, or behind a question word. */
    private boolean isQuestion(int auxiliary) {
        int j = auxiliary - 1;
        while (j >= 0 && tokens.tag(j).startsWith("RB")) {
            j--;
        }
        return j < 0
                || tokens.tag(j).startsWith("W")
                || tokens.tag(j).equals("CC")
                || !tokens.token(j).isWord()
                || tokens.tag(j).equals("UH");
    }

    private boolean isNominal(int i) {
        String tag = tokens.tag(i);
        return tag.startsWith("PRP")
                || tag.startsWith("NN")
                || tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("EX");
    }

    private RawGroup modal(int i) {
        String word = tokens.word(i);
        RawGroup group = RawGroup.start(i, FUTURE.contains(word) ? Tense.FUTURE : Tense.PRESENT, Mood.INDICATIVE)
                .modality(modality(word));
        int j = verbAfter(i + 1);
        group = group.negated(isNegated(i + 1, j));
        if (group.isNegated() && word.equals("could")) {
            group = group.modality(Modality.ABILITY);
        }
        if (j >= tokens.size()) {
            return group.head(i);
        }
        if (tokens.word(j).equals("be")) {
            return be(j, group);
        }
        if (tokens.word(j).equals("have")) {
            int k = skip(j + 1);
            if (is(k, "VBN", "VBD")) {
                return tokens.word(k).equals("been") ? be(k, group) : group.head(k);
            }
            return tokens.word(k).equals("to") && isVerb(k + 1) ? group.head(k + 1) : group.head(j);
        }
        return isVerb(j) ? group.head(j) : group.head(i);
    }

    private static Modality modality(String word) {
        if (FUTURE.contains(word)) {
            return Modality.NONE;
        }
        if (HEDGES.contains(word)) {
            return Modality.HEDGE;
        }
        return OBLIGATIONS.contains(word) ? Modality.OBLIGATION : Modality.ABILITY;
    }

    private RawGroup supported(int i) {
        int j = verbAfter(i + 1);
        Tense tense = tokens.word(i).equals("did") ? Tense.PAST : Tense.PRESENT;
        boolean negated = isNegated(i + 1, j);
        if (is(j, "VB", "VBP", "VBI", "VBD") && j > i) {
            boolean order =
                    tokens.word(i).equals("do") && (tokens.tag(i).equals("VBI") || isInitial(i) && j == skip(i + 1));
            return RawGroup.start(i, order ? Tense.NONE : tense, order ? Mood.IMPERATIVE : Mood.INDICATIVE)
                    .negated(negated)
                    .head(j);
        }
        if (tokens.word(i).equals("do") && tokens.tag(i).equals("VB")) {
            return bare(i);
        }
        return RawGroup.start(i, tense, Mood.INDICATIVE).negated(negated).head(i);
    }

    private @Nullable RawGroup have(int i) {
        String word = tokens.word(i);
        Tense tense = word.equals("had") ? Tense.PAST : word.equals("having") ? Tense.NONE : Tense.PRESENT;
        Mood mood = word.equals("having") || tokens.tag(i).equals("VB") ? Mood.NONFINITE : Mood.INDICATIVE;
        if (tokens.tag(i).equals("VBI") || tokens.tag(i).equals("VB") && isInitial(i)) {
            return RawGroup.start(i, Tense.NONE, Mood.IMPERATIVE).head(i);
        }
        if (tokens.tag(i).startsWith("NN")) {
            return null;
        }
        int j = verbAfter(i + 1);
        RawGroup group = RawGroup.start(i, tense, mood).negated(isNegated(i + 1, j));
        if (j < tokens.size() && tokens.word(j).equals("been")) {
            return be(j, group.aspect(Aspect.PERFECT));
        }
        // Learners write "we have allready contact the buyers": a bare verb after have and adverb is a participle.
        boolean learner = j > i + 1 && is(j, "VB", "VBP") && tokens.tag(j + 1).startsWith("DT");
        if (is(j, "VBN", "VBD") || learner) {
            return group.aspect(Aspect.PERFECT).head(j);
        }
        return group.head(i);
    }

    /** Goes on from a form of be at {@code j}. */
    private RawGroup be(int j, RawGroup group) {
        int k = verbAfter(j + 1);
        RawGroup read = group.negated(group.isNegated() || isNegated(j + 1, k));
        if (k >= tokens.size()) {
            return read.head(j);
        }
        if (COMING.contains(tokens.word(k)) && tokens.tag(k + 1).equals("TO") && isVerb(skip(k + 2))) {
            return future(read, skip(k + 2));
        }
        if (tokens.word(k).equals("being") && is(skip(k + 1), "VBN", "VBD")) {
            return read.aspect(Aspect.PROGRESSIVE).voice(Voice.PASSIVE).head(skip(k + 1));
        }
        if (tokens.tag(k).equals("VBG")) {
            Aspect aspect = read.aspect() == Aspect.PERFECT ? Aspect.PERFECT : Aspect.PROGRESSIVE;
            return read.aspect(aspect).head(k);
        }
        if (is(k, "VBN", "VBD")) {
            return read.voice(Voice.PASSIVE).head(k);
        }
        return read.head(j);
    }

    /** "Got lost" is a passive. */
    private RawGroup received(int i) {
        Tense tense = tokens.tag(i).equals("VBD")
                ? Tense.PAST
                : tokens.tag(i).equals("VBP") || tokens.tag(i).equals("VBZ") ? Tense.PRESENT : Tense.NONE;
        Mood mood = tense == Tense.NONE ? Mood.NONFINITE : Mood.INDICATIVE;
        return RawGroup.start(i, tense, mood).voice(Voice.PASSIVE).head(skip(i + 1));
    }

    /** "It's done" and "it's been done". */
    private RawGroup contracted(int i) {
        RawGroup group = RawGroup.start(i, Tense.PRESENT, Mood.INDICATIVE);
        int j = skip(i + 1);
        return tokens.word(j).equals("been") || tokens.word(j).equals("got")
                ? be(j, group.aspect(Aspect.PERFECT))
                : be(i, group);
    }

    /** "Is going to refund" announces; "was going to refund" tells of the past. In a passive the last verb counts. */
    private RawGroup future(RawGroup group, int verb) {
        RawGroup read = group.tense() == Tense.PRESENT ? group.tense(Tense.FUTURE) : group;
        return tokens.word(verb).equals("be") ? be(verb, read) : read.head(verb);
    }

    private @Nullable RawGroup infinitive(int i) {
        int j = skip(i + 1);
        if (!is(j, "VB", "VBP", "VBI", "VBD")
                && !tokens.word(j).equals("be")
                && !tokens.word(j).equals("have")) {
            return null;
        }
        RawGroup group =
                RawGroup.start(i, Tense.NONE, Mood.NONFINITE).negated(isNegated(i + 1, j) || isNegated(i - 1, i));
        if (tokens.word(j).equals("have") && is(skip(j + 1), "VBN", "VBD")) {
            int k = skip(j + 1);
            return tokens.word(k).equals("been")
                    ? be(k, group.aspect(Aspect.PERFECT))
                    : group.aspect(Aspect.PERFECT).head(k);
        }
        return tokens.word(j).equals("be") ? be(j, group) : group.head(j);
    }

    /** A base form without auxiliary: an order, or one more verb under the auxiliary of the group before. */
    private RawGroup bare(int i) {
        if (tokens.tag(i).equals("VBI")) {
            return RawGroup.start(i, Tense.NONE, Mood.IMPERATIVE).head(i);
        }
        RawGroup shared = coordinated(i);
        if (shared != null && shared.mood() != Mood.NONFINITE && shared.aspect() == Aspect.SIMPLE) {
            boolean past = shared.tense() == Tense.PAST && shared.modality() == Modality.NONE;
            return past ? RawGroup.start(i, Tense.PRESENT, Mood.INDICATIVE).head(i) : shared.again(i);
        }
        if (shared != null && shared.mood() == Mood.NONFINITE) {
            return RawGroup.start(i, Tense.NONE, Mood.NONFINITE).head(i);
        }
        if (isInitial(i)) {
            return RawGroup.start(i, Tense.NONE, Mood.IMPERATIVE).head(i);
        }
        return followsSubject(i)
                ? RawGroup.start(i, Tense.PRESENT, Mood.INDICATIVE).head(i)
                : RawGroup.start(i, Tense.NONE, Mood.NONFINITE).head(i);
    }

    /** "Orders under £10 now go by post": a noun before, and no verb such as help or let that would take it. */
    private boolean followsSubject(int i) {
        int j = i - 1;
        while (j >= 0 && tokens.tag(j).startsWith("RB")) {
            j--;
        }
        // "We no longer accept": no is tagged as a determiner.
        if (tokens.word(j).equals("no") && tokens.word(j + 1).equals("longer")) {
            j--;
        }
        boolean noun = tokens.tag(j).startsWith("NN")
                || tokens.tag(j).equals("CD")
                || tokens.tag(j).equals("PRP");
        return noun
                && groups.stream()
                        .noneMatch(group ->
                                CAUSATIVES.contains(tokens.token(group.head()).lemma()));
    }

    private @Nullable RawGroup participle(int i) {
        RawGroup shared = coordinated(i);
        if (shared != null && goesOn(shared, tokens.tag(i))) {
            return shared.again(i);
        }
        boolean described = tokens.tag(i + 1).startsWith("NN")
                || tokens.tag(i + 1).startsWith("JJ") && tokens.tag(i + 2).startsWith("NN");
        boolean attributive = described && i > 0 && ATTRIBUTIVE_AFTER.contains(tokens.tag(i - 1));
        if (LIKE_PREPOSITIONS.contains(tokens.word(i)) && (i == 0 || !isVerb(i - 1))) {
            return null;
        }
        return attributive
                ? null
                : RawGroup.start(i, Tense.NONE, Mood.NONFINITE).head(i);
    }

    private static boolean goesOn(RawGroup shared, String tag) {
        return tag.equals("VBN")
                ? shared.isPlainPast() || shared.voice() == Voice.PASSIVE || shared.aspect() == Aspect.PERFECT
                : shared.aspect() == Aspect.PROGRESSIVE;
    }

    /** The group that a verb at {@code i} is joined to by "and", "or" or a comma, without a subject of its own. */
    private @Nullable RawGroup coordinated(int i) {
        int j = i - 1;
        boolean joined = false;
        while (j >= 0 && (JOINERS.contains(tokens.word(j)) || tokens.tag(j).startsWith("RB"))) {
            joined |= JOINERS.contains(tokens.word(j));
            j--;
        }
        return joined && !groups.isEmpty() ? groups.get(groups.size() - 1) : null;
    }

    private boolean isModal(int i) {
        String word = tokens.word(i);
        boolean known = FUTURE.contains(word)
                || HEDGES.contains(word)
                || OBLIGATIONS.contains(word)
                || word.equals("can")
                || word.equals("ca");
        if (!known || tokens.tag(i).startsWith("NN")) {
            return false;
        }
        if (word.equals("may")) {
            boolean month = tokens.tag(i + 1).equals("CD")
                    || (i > 0 && tokens.tag(i - 1).equals("CD"))
                    || isDatePreposition(i - 1);
            return !month || isVerb(skip(i + 1)) && !tokens.tag(i + 1).equals("CD");
        }
        boolean noun =
                i > 0 && (tokens.tag(i - 1).equals("DT") || tokens.tag(i - 1).equals("PRP$"));
        return !noun || isVerb(skip(i + 1));
    }

    private boolean isDatePreposition(int i) {
        return i >= 0
                && Set.of("in", "on", "since", "of", "until", "by", "from", "late", "early")
                        .contains(tokens.word(i));
    }

    private boolean isInitial(int i) {
        int j = i - 1;
        while (j >= 0
                && (tokens.tag(j).startsWith("RB")
                        || tokens.word(j).equals("please")
                        || tokens.word(j).equals("\""))) {
            j--;
        }
        return j < 0
                || INITIAL_MARKS.contains(tokens.word(j))
                || !tokens.token(j).isWord() && !tokens.word(j).equals(",");
    }

    private int skip(int i) {
        int j = i;
        while (j < tokens.size() && (tokens.tag(j).startsWith("RB") || SKIPPED.contains(tokens.word(j)))) {
            j++;
        }
        return j;
    }

    private boolean isNegated(int from, int to) {
        return tokens.has(from, to, NEGATIONS);
    }

    private boolean isVerb(int i) {
        return tokens.tag(i).startsWith("VB");
    }

    private boolean is(int i, String... tags) {
        return Set.of(tags).contains(tokens.tag(i));
    }
}
