package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import poalint.plan.Span;
import poalint.plan.Token;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Actor;
import poalint.plan.VerbGroup.Modality;
import poalint.plan.VerbGroup.Mood;
import poalint.plan.VerbGroup.Tense;
import poalint.plan.VerbGroup.Voice;

/** Judges the verb groups of a sentence: which head main clauses, who acts, how binding it is. */
final class ClauseReader {

    private static final Set<String> OPENERS = Set.of(
            "because",
            "if",
            "when",
            "whenever",
            "while",
            "although",
            "though",
            "which",
            "who",
            "whose",
            "whom",
            "where",
            "what",
            "how",
            "why",
            "whether",
            "unless",
            "than",
            "wherever",
            "whereas",
            "until",
            "till");

    private static final Set<String> EFFECT_VERBS = Set.of(
            "prevent",
            "ensure",
            "stop",
            "avoid",
            "reduce",
            "help",
            "allow",
            "make",
            "give",
            "let",
            "improve",
            "eliminate",
            "guarantee",
            "solve",
            "protect",
            "lead",
            "mean",
            "enable",
            "minimise",
            "minimize",
            "resolve");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "it", "these", "they", "which", "so");
    private static final Set<String> HOPES = Set.of(
            "hope",
            "want",
            "wish",
            "try",
            "consider",
            "strive",
            "attempt",
            "like",
            "think",
            "guess",
            "expect",
            "endeavour");
    private static final Set<String> PLANS = Set.of(
            "plan", "intend", "aim", "promise", "commit", "pledge", "undertake", "look", "mean", "propose", "arrange");
    private static final Set<String> OPINIONS = Set.of("think", "guess", "suppose", "believe", "hope", "feel");
    private static final Set<String> DOUBTS =
            Set.of("maybe", "perhaps", "hopefully", "ideally", "possibly", "probably");
    private static final Set<String> MAKE_SURE = Set.of("sure", "certain", "ensure", "ensures", "ensuring", "ensured");
    private static final Set<String> SELVES = Set.of("i", "we", "us", "me", "our", "my", "ourselves", "myself");
    private static final Set<String> UNCHANGED =
            Set.of("put", "set", "cut", "let", "read", "shut", "split", "reset", "hit", "quit");
    private static final Set<String> THIRD_PERSONS = Set.of("he", "she", "they", "you");
    private static final Set<String> OWNERSHIP = Set.of("rights", "brand", "trademark", "copyright");
    private static final Set<String> MONTHS = Set.of(
            ("january february march april june july august september october november december jan feb mar apr jun jul aug "
                            + "sep sept oct nov dec")
                    .split(" "));
    private static final Set<String> PERIODS = Set.of(
            "week",
            "month",
            "year",
            "night",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> COMING = Set.of("next", "soon", "tomorrow", "shortly");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "\u2013", "--", "(", ")", "and", "but", "or", "&");

    private final TokenRow tokens;
    private final People people;
    private final ClauseModel model;

    private ClauseReader(List<Token> tokens, People people, ClauseModel model) {
        this.model = model;
        this.tokens = TokenRow.of(tokens);
        this.people = people;
    }

    /**
     * The judged verb groups of a sentence.
     *
     * @param tokens the tagged tokens, text in brackets left out
     * @param groups their verb groups, in order
     * @param people who acts for whom
     * @param model tells main clauses from others
     */
    static List<VerbGroup> read(List<Token> tokens, List<RawGroup> groups, People people, ClauseModel model) {
        return new ClauseReader(tokens, people, model).read(groups);
    }

    private List<VerbGroup> read(List<RawGroup> raw) {
        List<RawGroup> groups = new ArrayList<>(raw);
        double[] odds = model.odds(tokens.tokens(), groups);
        boolean[] main = new boolean[groups.size()];
        boolean anyMain = false;
        int zone = 0;
        for (int i = 0; i < groups.size(); i++) {
            RawGroup group = groups.get(i);
            if (!group.isFinite()) {
                continue;
            }
            main[i] = odds[i] >= 0 && !isEnsured(zone);
            anyMain |= main[i];
            int next = i + 1 < groups.size() ? groups.get(i + 1).first() : tokens.size();
            groups.set(i, dated(group, zone, next));
            zone = group.head() + 1;
        }
        if (!anyMain) {
            promote(groups, main, odds);
        }
        List<VerbGroup> read = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int clauseStart = i == 0 ? 0 : groups.get(i - 1).head() + 1;
            int clauseEnd = i + 1 < groups.size() ? groups.get(i + 1).first() : tokens.size();
            read.add(judge(groups.get(i), clauseStart, clauseEnd, main[i]));
        }
        return read;
    }

    /**
     * What a date says of the tense: "we put labels on them on 8 April" and "we send them a mail last week" tell of the
     * past, "we are hiring in September" of the future.
     */
    private RawGroup dated(RawGroup group, int from, int to) {
        boolean bare = group.first() == group.head() && group.modality() == Modality.NONE;
        boolean unchanged = bare && UNCHANGED.contains(tokens.word(group.head())) && group.tense() != Tense.PAST;
        if (unchanged && tokens.has(from, to, MONTHS) || bare && isPastTime(from, to)) {
            return group.tense(Tense.PAST).mood(Mood.INDICATIVE);
        }
        boolean coming = tokens.has(from, to, COMING)
                || tokens.has(group.head(), to, MONTHS) && !tokens.has(from, to, Set.of("since"));
        boolean progressive = group.tense() == Tense.PRESENT && group.aspect() == VerbGroup.Aspect.PROGRESSIVE;
        return progressive && group.voice() == Voice.ACTIVE && coming
                ? group.tense(Tense.FUTURE).aspect(VerbGroup.Aspect.SIMPLE)
                : group;
    }

    private boolean isPastTime(int from, int to) {
        for (int j = Math.max(0, from); j < Math.min(to, tokens.size()); j++) {
            boolean last = tokens.word(j).equals("last") && PERIODS.contains(tokens.word(j + 1));
            if (last || tokens.word(j).equals("yesterday") || tokens.word(j).equals("ago")) {
                return true;
            }
        }
        return false;
    }

    /** What somebody makes sure of is not said to be so. */
    private boolean isEnsured(int zone) {
        return zone > 0 && (MAKE_SURE.contains(tokens.word(zone)) || MAKE_SURE.contains(tokens.word(zone - 1)));
    }

    /**
     * Where nothing heads a main clause: the likeliest finite group without an opener of its own does; else a fragment
     * counts as what it shortens ("Listing removed", "Contacted all buyers").
     */
    private void promote(List<RawGroup> groups, boolean[] main, double[] odds) {
        int likeliest = -1;
        for (int i = 0; i < groups.size(); i++) {
            int zone = i == 0 ? 0 : groups.get(i - 1).head() + 1;
            boolean open =
                    groups.get(i).isFinite() && !tokens.has(zone, groups.get(i).first(), OPENERS);
            if (open && (likeliest < 0 || odds[i] > odds[likeliest])) {
                likeliest = i;
            }
        }
        if (likeliest >= 0) {
            main[likeliest] = true;
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            RawGroup group = groups.get(i);
            if (group.isFinite()) {
                continue;
            }
            String tag = tokens.token(group.head()).tag();
            boolean past = tag.equals("VBN") && group.first() == group.head();
            if (past && (group.head() == 0 || precededByNoun(group.head()))) {
                boolean passive = group.head() > 0;
                groups.set(
                        i, group.mood(Mood.INDICATIVE).tense(Tense.PAST).voice(passive ? Voice.PASSIVE : Voice.ACTIVE));
            }
            main[i] = true;
            return;
        }
    }

    private boolean precededByNoun(int i) {
        return i > 0
                && (tokens.tag(i - 1).startsWith("NN")
                        || tokens.tag(i - 1).equals("CD")
                        || tokens.tag(i - 1).equals("CC"));
    }

    private VerbGroup judge(RawGroup group, int clauseStart, int clauseEnd, boolean main) {
        int subject = subject(clauseStart, group.first());
        Modality modality = modality(group, clauseStart, clauseEnd);
        boolean effect = isEffect(group, clauseStart, subject);
        Actor actor = actor(group, subject, clauseEnd);
        Span span = tokens.token(group.first())
                .span()
                .cover(tokens.token(group.head()).span());
        int from = subject >= 0 ? Math.max(clauseStart, subjectStart(subject, clauseStart)) : group.first();
        int to = Math.max(group.head(), lastOfClause(group.head(), clauseEnd));
        Span clause = tokens.token(Math.min(from, group.first()))
                .span()
                .cover(tokens.token(to).span());
        return new VerbGroup(
                span,
                clause,
                group.first(),
                group.head(),
                tokens.token(group.head()).lemma(),
                group.tense(),
                group.aspect(),
                modality,
                group.mood(),
                group.voice(),
                group.isNegated() || tokens.has(clauseStart, group.first(), Set.of("no", "nobody", "nothing", "none")),
                actor,
                main,
                effect);
    }

    private int lastOfClause(int head, int clauseEnd) {
        int last = clauseEnd - 1;
        while (last > head
                && (!tokens.token(last).isWord()
                        || BREAKS.contains(tokens.word(last))
                        || SELVES.contains(tokens.word(last)))) {
            last--;
        }
        return last;
    }

    private Modality modality(RawGroup group, int clauseStart, int clauseEnd) {
        if (group.modality() != Modality.NONE) {
            return group.modality();
        }
        String lemma = tokens.token(group.head()).lemma();
        int after = group.head() + 1;
        boolean toVerb = tokens.tag(after).equals("TO")
                || tokens.tag(after).equals("VBG")
                || tokens.word(after).equals("that");
        boolean pending = group.tense() == Tense.PRESENT || group.tense() == Tense.FUTURE;
        if (tokens.has(clauseStart, Math.min(clauseEnd, tokens.size()), DOUBTS) && pending) {
            return Modality.HEDGE;
        }
        if (pending && HOPES.contains(lemma) && toVerb && group.aspect() != VerbGroup.Aspect.PERFECT) {
            return Modality.HEDGE;
        }
        if (pending
                && lemma.equals("do")
                && (tokens.word(after).equals("our") || tokens.word(after).equals("my"))
                && tokens.word(after + 1).equals("best")) {
            return Modality.HEDGE;
        }
        if (pending
                && OPINIONS.contains(lemma)
                && (tokens.tag(after).equals("PRP") || tokens.tag(after).equals("DT"))
                && group.aspect() != VerbGroup.Aspect.PERFECT) {
            return Modality.HEDGE;
        }
        boolean present = group.tense() == Tense.PRESENT && group.aspect() != VerbGroup.Aspect.PERFECT;
        if (present
                && (lemma.equals("need") || lemma.equals("have"))
                && tokens.tag(after).equals("TO")) {
            return Modality.OBLIGATION;
        }
        if (present
                && group.voice() == Voice.PASSIVE
                && Set.of("require", "suppose", "oblige").contains(lemma)) {
            return Modality.OBLIGATION;
        }
        if (present
                && PLANS.contains(lemma)
                && (tokens.word(after).equals("to") || tokens.word(after).equals("on"))) {
            return Modality.INTENTION;
        }
        boolean underWay = present
                && group.aspect() == VerbGroup.Aspect.PROGRESSIVE
                && (group.voice() == Voice.PASSIVE
                        || Set.of("look", "work", "consider", "think", "talk", "search")
                                .contains(lemma));
        return underWay ? Modality.INTENTION : Modality.NONE;
    }

    /** "This will prevent …" and "so buyers will see …" tell what follows from a step; they are not steps. */
    private boolean isEffect(RawGroup group, int clauseStart, int subject) {
        boolean consequence = tokens.has(clauseStart, group.first(), Set.of("so", "which"))
                && !(subject >= 0
                        && SELVES.contains(tokens.word(subject))
                        && tokens.word(clauseStart).equals("so"));
        boolean demonstrative = subject >= 0 && DEMONSTRATIVES.contains(tokens.word(subject));
        return consequence
                || demonstrative
                        && EFFECT_VERBS.contains(tokens.token(group.head()).lemma());
    }

    /** The index of the head of the subject, or -1. */
    private int subject(int clauseStart, int first) {
        int j = first - 1;
        while (j >= clauseStart
                && (tokens.tag(j).startsWith("RB")
                        || tokens.word(j).equals("all")
                        || tokens.word(j).equals("both"))) {
            j--;
        }
        if (j >= clauseStart && (tokens.tag(j).equals("PRP") || tokens.tag(j).equals("EX"))) {
            return j;
        }
        int start = clauseStart;
        for (int k = clauseStart; k < first; k++) {
            if (BREAKS.contains(tokens.word(k))) {
                start = k + 1;
            }
        }
        // Leading prepositional phrases ("On 3 May", "In our shop") hold no subject.
        int k = start;
        while (k < first && (tokens.tag(k).equals("IN") || tokens.tag(k).equals("RB"))) {
            k++;
            int noun = nounPhraseEnd(k, first);
            if (noun < 0 || noun + 1 >= first) {
                break;
            }
            k = noun + 1;
        }
        int end = nounPhraseEnd(k, first);
        if (end >= 0) {
            return end;
        }
        return k < first && DEMONSTRATIVES.contains(tokens.word(k)) ? k : -1;
    }

    private int nounPhraseEnd(int from, int to) {
        int end = -1;
        for (int j = from; j < to; j++) {
            String tag = tokens.tag(j);
            if (tag.startsWith("NN") || tag.equals("CD") || tag.equals("PRP")) {
                end = j;
                if (tag.equals("PRP")) {
                    return end;
                }
            } else if (end >= 0
                    || !(tag.equals("DT")
                            || tag.equals("PRP$")
                            || tag.startsWith("JJ")
                            || tag.equals("VBN")
                            || tag.equals("VBG")
                            || tag.equals("WDT")
                            || tag.equals("WP"))) {
                break;
            }
        }
        return end;
    }

    private int subjectStart(int subject, int clauseStart) {
        int j = subject;
        while (j > clauseStart
                && Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "CD", "VBN").contains(tokens.tag(j - 1))) {
            j--;
        }
        return j;
    }

    private Actor actor(RawGroup group, int subject, int clauseEnd) {
        if (group.voice() == Voice.PASSIVE) {
            for (int j = group.head() + 1; j < clauseEnd; j++) {
                if (tokens.word(j).equals("by")) {
                    int agent = nounPhraseEnd(j + 1, clauseEnd);
                    return agent < 0 ? Actor.NONE : party(agent, j + 1);
                }
            }
            return Actor.NONE;
        }
        if (subject < 0) {
            return group.mood() == Mood.NONFINITE ? Actor.NONE : Actor.SELLER;
        }
        return party(subject, subjectStart(subject, 0));
    }

    private Actor party(int noun, int start) {
        String word = tokens.word(noun);
        if (SELVES.contains(word)) {
            return Actor.SELLER;
        }
        if (THIRD_PERSONS.contains(word)) {
            return Actor.OTHER;
        }
        // The last noun tells: a customer service team is one's own, a rights owner is not.
        String lemma = tokens.token(noun).lemma();
        boolean own = people.own().contains(word) || people.own().contains(lemma);
        boolean theirs = noun > start && OWNERSHIP.contains(tokens.word(noun - 1));
        if (own && !theirs) {
            return Actor.SELLER;
        }
        for (int j = start; j <= noun; j++) {
            if (theirs
                    || people.others().contains(tokens.word(j))
                    || people.others().contains(tokens.token(j).lemma())) {
                return Actor.OTHER;
            }
        }
        return Actor.NONE;
    }
}
