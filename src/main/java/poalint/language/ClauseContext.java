package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import poalint.plan.Token;

/** The features by which a finite verb group is judged to head a main clause or a subordinate one. */
public final class ClauseContext {

    private static final Set<String> OPENERS = Set.of(
            ("because if that who which whose whom where when what how why whether while although though since as before after "
                            + "until till once unless than so whenever wherever whereas for lest like whatever whoever except")
                    .split(" "));
    private static final Set<String> JOINERS = Set.of("and", "or", "but", "&", "nor", "yet");
    private static final Set<String> STOPS =
            Set.of(",", ";", ":", "\u2013", "--", "-", "...", "(", ")", "\"", "``", "''");
    private static final Set<String> TIMES = Set.of(
            "day", "days", "week", "weeks", "month", "year", "years", "morning", "evening", "today", "time", "now",
            "night", "hours");
    private static final Set<String> TIME_PREPOSITIONS = Set.of("since", "after", "before", "until", "till", "as");
    private static final Set<String> TIME_NAMES = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul "
                            + "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday then now today "
                            + "yesterday last this next midnight noon")
                    .split(" "));
    private static final int FAR = 6;

    private final List<Token> tokens;
    private final List<RawGroup> groups;

    /**
     * Takes a sentence.
     *
     * @param tokens its tagged tokens
     * @param groups its verb groups, in order
     */
    ClauseContext(List<Token> tokens, List<RawGroup> groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    /**
     * The features of one group.
     *
     * @param index its index among all groups
     * @param before the status of each finite group before it: true for main
     */
    String[] features(int index, List<Boolean> before) {
        RawGroup group = groups.get(index);
        int first = group.first();
        int zone = zoneStart(index);
        List<String> features = new ArrayList<>();
        int opener = lastOpener(zone, first);
        String openerWord = opener < 0 ? "none" : word(opener);
        String subject = subjectTag(zone, first);
        String previous = before.isEmpty() ? "first" : String.valueOf(before.get(before.size() - 1));
        boolean comma = has(zone, first, STOPS);
        boolean joined = has(zone, first, JOINERS);
        features.add("op=" + openerWord);
        features.add("opt=" + openerWord + "," + (opener < 0 ? "" : tag(opener)));
        if (opener >= 0) {
            String between = (has(opener + 1, first, STOPS) ? "c" : "")
                    + (has(opener + 1, first, JOINERS) ? "j" : "")
                    + (hasNonfinite(opener + 1, first, index) ? "n" : "")
                    + (meetsPronoun(opener + 1, first) ? "p" : "");
            features.add("opb=" + openerWord + "," + between);
            features.add("opd=" + openerWord + "," + Math.min(FAR, first - opener));
            features.add("opp=" + openerWord + "," + tag(opener - 1) + "," + between);
            features.add("opw=" + openerWord + "," + word(opener - 1));
            features.add("opi=" + openerWord + "," + (opener == 0) + "," + between);
        }
        features.add("cj=" + comma + joined + "," + previous);
        features.add("cjo=" + comma + joined + "," + openerWord);
        features.add("cjp=" + comma + joined + "," + previous + "," + openerWord + "," + subject);
        features.add("sub=" + subject + "," + openerWord);
        features.add("subp=" + subject + "," + previous + "," + comma);
        features.add("subw=" + word(first - 1) + "," + openerWord);
        features.add("meet=" + meetsPronoun(zone, first) + "," + comma + "," + (opener < 0));
        features.add("bs=" + beforeSubject(zone, first) + "," + openerWord);
        features.add("z1=" + tag(zone) + "," + tag(zone + 1) + "," + (zone == 0));
        features.add("zw=" + word(zone) + "," + (zone == 0));
        features.add("zl=" + Math.min(FAR, first - zone) + "," + previous + "," + comma);
        features.add("p=" + previous + "," + previousWord(index) + "," + comma);
        features.add("pl=" + previous + "," + previousWord(index) + "," + openerWord);
        features.add("all=" + before.stream().noneMatch(Boolean::booleanValue) + "," + openerWord + "," + comma);
        features.add("alln=" + before.stream().noneMatch(Boolean::booleanValue) + "," + before.size() + "," + subject);
        features.add("s0=" + word(0) + "," + before.size());
        features.add("s0t=" + tag(0) + "," + tag(1) + "," + before.size());
        features.add("next=" + following(index) + "," + previous + "," + (opener < 0));
        features.add("w=" + word(group.first()) + "," + openerWord);
        features.add("h=" + tokens.get(group.head()).lemma() + "," + (opener < 0));
        features.add("tm=" + group.tense() + group.mood() + group.modality() + "," + previous + "," + comma);
        features.add("end=" + word(tokens.size() - 1) + "," + openerWord);
        return features.toArray(String[]::new);
    }

    /** Whether nothing before the group opens a subordinate clause. */
    boolean isPlainStart(int index) {
        int first = groups.get(index).first();
        return lastOpener(0, first) < 0
                && !meetsPronoun(0, first)
                && groups.stream().limit(index).noneMatch(RawGroup::isFinite);
    }

    private int zoneStart(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (groups.get(i).isFinite()) {
                return groups.get(i).head() + 1;
            }
        }
        return 0;
    }

    private int lastOpener(int zone, int first) {
        for (int j = first - 1; j >= zone; j--) {
            String word = word(j);
            boolean determiner = word.equals("that") && (tag(j).equals("DT") || tag(j).equals("PRP"));
            if (OPENERS.contains(word) && !determiner && !leadsTime(j)) {
                return j;
            }
        }
        return -1;
    }

    /** "Since 3 May", "after June": a preposition before a time, which opens no clause. */
    private boolean leadsTime(int j) {
        return TIME_PREPOSITIONS.contains(word(j)) && (tag(j + 1).equals("CD") || TIME_NAMES.contains(word(j + 1)));
    }

    private String subjectTag(int zone, int first) {
        for (int j = first - 1; j >= zone; j--) {
            String tag = tag(j);
            if (tag.startsWith("NN")) {
                return "N";
            }
            if (tag.equals("PRP") || tag.equals("EX") || tag.equals("DT") || tag.startsWith("W") || tag.equals("CD")) {
                return tag;
            }
            if (!tag.startsWith("RB") && !tag.equals(",")) {
                return tag;
            }
        }
        return "none";
    }

    /** The word before the phrase that stands directly before the verb. */
    private String beforeSubject(int zone, int first) {
        int j = first - 1;
        while (j >= zone && tag(j).startsWith("RB")) {
            j--;
        }
        while (j >= zone
                && (tag(j).startsWith("NN")
                        || tag(j).startsWith("PRP")
                        || tag(j).equals("DT")
                        || tag(j).startsWith("JJ")
                        || tag(j).equals("CD"))) {
            j--;
        }
        return j < zone ? "^" : word(j);
    }

    /** A noun and a pronoun, or a noun and a new noun phrase, that meet without a comma. */
    private boolean meetsPronoun(int zone, int first) {
        for (int j = Math.max(zone + 1, 1); j < first; j++) {
            boolean noun = tag(j - 1).equals("NN")
                    || tag(j - 1).equals("NNS")
                    || tag(j - 1).equals("NNP");
            boolean next = tag(j).equals("PRP") || tag(j).equals("DT") || tag(j).equals("PRP$");
            if (noun && next && !TIMES.contains(word(j - 1)) && !TIME_NAMES.contains(word(j - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNonfinite(int from, int to, int index) {
        for (int i = 0; i < index; i++) {
            RawGroup group = groups.get(i);
            if (!group.isFinite() && group.head() >= from && group.head() < to) {
                return true;
            }
        }
        return false;
    }

    private String previousWord(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (groups.get(i).isFinite()) {
                return tokens.get(groups.get(i).head()).lemma();
            }
        }
        return "^";
    }

    /** What comes between this group and the next finite one: nothing, a comma, a joiner, an opener. */
    private String following(int index) {
        int from = groups.get(index).head() + 1;
        for (int i = index + 1; i < groups.size(); i++) {
            if (groups.get(i).isFinite()) {
                int to = groups.get(i).first();
                int opener = lastOpener(from, to);
                return (has(from, to, STOPS) ? "c" : "")
                        + (has(from, to, JOINERS) ? "j" : "")
                        + (opener < 0 ? "-" : word(opener));
            }
        }
        return "end";
    }

    private boolean has(int from, int to, Set<String> words) {
        for (int j = Math.max(0, from); j < to; j++) {
            if (words.contains(word(j))) {
                return true;
            }
        }
        return false;
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "*";
    }

    private String tag(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "*";
    }
}
