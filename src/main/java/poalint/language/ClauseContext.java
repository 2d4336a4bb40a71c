package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import poalint.plan.Token;

/** The features by which a finite verb group is judged to head a main clause or a subordinate one. */
final class ClauseContext {

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

    private final TokenRow tokens;
    private final List<RawGroup> groups;

    /**
     * Takes a sentence.
     *
     * @param tokens its tagged tokens
     * @param groups its verb groups, in order
     */
    ClauseContext(List<Token> tokens, List<RawGroup> groups) {
        this.tokens = new TokenRow(tokens, "*");
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
        String openerWord = opener < 0 ? "none" : tokens.word(opener);
        String subject = subjectTag(zone, first);
        String previous = before.isEmpty() ? "first" : String.valueOf(before.get(before.size() - 1));
        boolean comma = tokens.has(zone, first, STOPS);
        boolean joined = tokens.has(zone, first, JOINERS);
        features.add("op=" + openerWord);
        features.add("opt=" + openerWord + "," + (opener < 0 ? "" : tokens.tag(opener)));
        if (opener >= 0) {
            String between = (tokens.has(opener + 1, first, STOPS) ? "c" : "")
                    + (tokens.has(opener + 1, first, JOINERS) ? "j" : "")
                    + (hasNonfinite(opener + 1, first, index) ? "n" : "")
                    + (meetsPronoun(opener + 1, first) ? "p" : "");
            features.add("opb=" + openerWord + "," + between);
            features.add("opd=" + openerWord + "," + Math.min(FAR, first - opener));
            features.add("opp=" + openerWord + "," + tokens.tag(opener - 1) + "," + between);
            features.add("opw=" + openerWord + "," + tokens.word(opener - 1));
            features.add("opi=" + openerWord + "," + (opener == 0) + "," + between);
        }
        features.add("cj=" + comma + joined + "," + previous);
        features.add("cjo=" + comma + joined + "," + openerWord);
        features.add("cjp=" + comma + joined + "," + previous + "," + openerWord + "," + subject);
        features.add("sub=" + subject + "," + openerWord);
        features.add("subp=" + subject + "," + previous + "," + comma);
        features.add("subw=" + tokens.word(first - 1) + "," + openerWord);
        features.add("meet=" + meetsPronoun(zone, first) + "," + comma + "," + (opener < 0));
        features.add("bs=" + beforeSubject(zone, first) + "," + openerWord);
        features.add("z1=" + tokens.tag(zone) + "," + tokens.tag(zone + 1) + "," + (zone == 0));
        features.add("zw=" + tokens.word(zone) + "," + (zone == 0));
        features.add("zl=" + Math.min(FAR, first - zone) + "," + previous + "," + comma);
        features.add("p=" + previous + "," + previousWord(index) + "," + comma);
        features.add("pl=" + previous + "," + previousWord(index) + "," + openerWord);
        features.add("all=" + before.stream().noneMatch(Boolean::booleanValue) + "," + openerWord + "," + comma);
        features.add("alln=" + before.stream().noneMatch(Boolean::booleanValue) + "," + before.size() + "," + subject);
        features.add("s0=" + tokens.word(0) + "," + before.size());
        features.add("s0t=" + tokens.tag(0) + "," + tokens.tag(1) + "," + before.size());
        features.add("next=" + following(index) + "," + previous + "," + (opener < 0));
        features.add("w=" + tokens.word(group.first()) + "," + openerWord);
        features.add("h=" + tokens.token(group.head()).lemma() + "," + (opener < 0));
        features.add("tm=" + group.tense() + group.mood() + group.modality() + "," + previous + "," + comma);
        features.add("end=" + tokens.word(tokens.size() - 1) + "," + openerWord);
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
            String word = tokens.word(j);
            boolean determiner = word.equals("that")
                    && (tokens.tag(j).equals("DT") || tokens.tag(j).equals("PRP"));
            if (OPENERS.contains(word) && !determiner && !leadsTime(j)) {
                return j;
            }
        }
        return -1;
    }

    /** "Since 3 May", "after June": a preposition before a time, which opens no clause. */
    private boolean leadsTime(int j) {
        return TIME_PREPOSITIONS.contains(tokens.word(j))
                && (tokens.tag(j + 1).equals("CD") || TIME_NAMES.contains(tokens.word(j + 1)));
    }

    private String subjectTag(int zone, int first) {
        for (int j = first - 1; j >= zone; j--) {
            String tag = tokens.tag(j);
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
        while (j >= zone && tokens.tag(j).startsWith("RB")) {
            j--;
        }
        while (j >= zone
                && (tokens.tag(j).startsWith("NN")
                        || tokens.tag(j).startsWith("PRP")
                        || tokens.tag(j).equals("DT")
                        || tokens.tag(j).startsWith("JJ")
                        || tokens.tag(j).equals("CD"))) {
            j--;
        }
        return j < zone ? "^" : tokens.word(j);
    }

    /** A noun and a pronoun, or a noun and a new noun phrase, that meet without a comma. */
    private boolean meetsPronoun(int zone, int first) {
        for (int j = Math.max(zone + 1, 1); j < first; j++) {
            boolean noun = tokens.tag(j - 1).equals("NN")
                    || tokens.tag(j - 1).equals("NNS")
                    || tokens.tag(j - 1).equals("NNP");
            boolean next = tokens.tag(j).equals("PRP")
                    || tokens.tag(j).equals("DT")
                    || tokens.tag(j).equals("PRP$");
            if (noun && next && !TIMES.contains(tokens.word(j - 1)) && !TIME_NAMES.contains(tokens.word(j - 1))) {
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
                return tokens.token(groups.get(i).head()).lemma();
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
                return (tokens.has(from, to, STOPS) ? "c" : "")
                        + (tokens.has(from, to, JOINERS) ? "j" : "")
                        + (opener < 0 ? "-" : tokens.word(opener));
            }
        }
        return "end";
    }
}
