package poalint.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import poalint.plan.Span;

/** Finds what one plan shares with plans of other families, by the fingerprints that they have in common. */
final class PassageFinder {

    /** So many words have to agree in a row somewhere in a passage; fewer can by chance. */
    private static final int FEWEST = 10;

    /** A passage goes on where so few tokens were changed. */
    private static final int GAP = 3;

    /** With so many plans each fingerprint is followed, so that the work grows with the plans and not with their pairs. */
    private static final int FOLLOWED = 4;

    /** So many plans are looked through for one that is no draft of the same plan, and for more that have a passage. */
    private static final int LOOKED_AT = 60;

    private final List<Sheet> sheets;
    private final Postings postings;
    private final int[] families;

    PassageFinder(List<Sheet> sheets, Postings postings, int[] families) {
        this.sheets = sheets;
        this.postings = postings;
        this.families = families;
    }

    /** The passages of a plan, in order. */
    List<Passage> of(int plan) {
        Sheet sheet = sheets.get(plan);
        List<Run> runs = new ArrayList<>();
        runs(plan).values().forEach(each -> runs.addAll(joined(sheet, each)));
        runs.removeIf(run -> run.longest() < FEWEST);
        runs.sort(Comparator.comparing((Run run) -> -run.words())
                .thenComparing(Run::start)
                .thenComparing(Run::other));
        BitSet taken = new BitSet();
        List<Run> chosen = new ArrayList<>();
        for (Run run : runs) {
            int known = taken.get(run.start(), run.end()).cardinality();
            if (2 * known < run.end() - run.start()) {
                taken.set(run.start(), run.end());
                chosen.add(run);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparing(Run::start))
                .map(run -> passage(plan, run))
                .toList();
    }

    /** What a plan has in common with others, by the other plan. */
    private Map<Integer, List<Run>> runs(int plan) {
        Map<Integer, List<Run>> runs = new TreeMap<>();
        for (int posting = postings.first()[plan]; posting < postings.first()[plan + 1]; posting++) {
            int from = postings.groupStart()[posting];
            int to = Math.min(postings.groupEnd()[posting], from + LOOKED_AT);
            int last = -1;
            int followed = 0;
            for (int place = from; place < to && followed < FOLLOWED; place++) {
                int other = postings.planAt(place);
                if (families[other] != families[plan]) {
                    int there = postings.tokens()[postings.sorted()[place]];
                    follow(
                            plan,
                            postings.tokens()[posting],
                            other,
                            there,
                            runs.computeIfAbsent(other, o -> new ArrayList<>()));
                    followed += other == last ? 0 : 1;
                    last = other;
                }
            }
        }
        return runs;
    }

    /** Extends an agreement in both directions, unless it is part of one that is known. */
    private void follow(int plan, int here, int other, int there, List<Run> known) {
        for (int i = known.size() - 1; i >= 0; i--) {
            Run run = known.get(i);
            if (run.start() <= here && here < run.end() && run.start() - run.otherStart() == here - there) {
                return;
            }
        }
        Sheet sheet = sheets.get(plan);
        Sheet theirs = sheets.get(other);
        int start = here;
        int end = here;
        while (sheet.matches(end, theirs, there + end - here)) {
            end++;
        }
        while (sheet.matches(start - 1, theirs, there + start - 1 - here)) {
            start--;
        }
        if (end - start >= Winnowing.GRAM) {
            int words = sheet.words(start, end);
            known.add(new Run(start, end, other, there + start - here, there + end - here, words, words));
        }
    }

    private static List<Run> joined(Sheet sheet, List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs.stream().sorted(Comparator.comparing(Run::start)).toList()) {
            Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
            int gap = run.start() - last.end();
            int gapThere = run.otherStart() - last.otherEnd();
            boolean goesOn = gap >= 0 && gap <= GAP && gapThere >= 0 && gapThere <= GAP;
            boolean broken = false;
            for (int i = last.end(); goesOn && i < run.start(); i++) {
                broken |= sheet.tokens()[i] == Sheet.BREAK;
            }
            if (!joined.isEmpty() && goesOn && !broken) {
                joined.set(
                        joined.size() - 1,
                        new Run(
                                last.start(),
                                run.end(),
                                run.other(),
                                last.otherStart(),
                                run.otherEnd(),
                                last.words() + run.words(),
                                Math.max(last.longest(), run.longest())));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private Passage passage(int plan, Run run) {
        Sheet sheet = sheets.get(plan);
        Sheet other = sheets.get(run.other());
        Span span = new Span(sheet.starts()[run.start()], sheet.ends()[run.end() - 1]);
        Map<Integer, Integer> having = new HashMap<>();
        int fingerprints = 0;
        boolean all = true;
        for (int posting = postings.first()[plan]; posting < postings.first()[plan + 1]; posting++) {
            int token = postings.tokens()[posting];
            if (token >= run.start() && token + Winnowing.GRAM <= run.end()) {
                fingerprints++;
                all &= postings.size(posting) <= LOOKED_AT;
                count(posting, having);
            }
        }
        Set<Integer> more = new HashSet<>();
        for (Map.Entry<Integer, Integer> each : having.entrySet()) {
            if (3 * each.getValue() >= 2 * fingerprints) {
                more.add(families[each.getKey()]);
            }
        }
        more.remove(families[plan]);
        more.remove(families[run.other()]);
        return new Passage(
                span,
                run.words(),
                other.name(),
                other.lines()[run.otherStart()],
                other.lines()[run.otherEnd() - 1],
                more.size(),
                all);
    }

    private void count(int posting, Map<Integer, Integer> having) {
        int from = postings.groupStart()[posting];
        int last = -1;
        for (int place = from; place < Math.min(postings.groupEnd()[posting], from + LOOKED_AT); place++) {
            if (postings.planAt(place) != last) {
                last = postings.planAt(place);
                having.merge(last, 1, Integer::sum);
            }
        }
    }

    /**
     * Tokens that agree.
     *
     * @param start the first here
     * @param end behind the last here
     * @param other the other plan
     * @param otherStart the first there
     * @param otherEnd behind the last there
     * @param words how many of them are words
     * @param longest how many words agree in a row
     */
    private record Run(int start, int end, int other, int otherStart, int otherEnd, int words, int longest) {}
}
