package poalint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Scope;

/** Makes one finding of several on the same words: the heaviest is shown, the others are named with it. */
final class Folding {

    /** Spans longer than this tell of a whole sentence; what is wrong with single words of it is another fault. */
    private static final int LONGEST = 60;

    /** The most blanks between words that touch: those at the end of a line, and before the next. */
    private static final int FARTHEST = 30;

    private static final Comparator<Finding> HEAVIEST =
            Comparator.comparing((Finding finding) -> finding.severity()).thenComparing(Finding.ORDER);

    private Folding() {}

    /** The findings to show, heaviest first, each with those folded into it. */
    static List<Fold> fold(Source source, List<Finding> findings) {
        List<Fold> folds = new ArrayList<>();
        Map<Integer, List<Fold>> hosts = new HashMap<>();
        for (Finding finding : findings.stream().sorted(HEAVIEST).toList()) {
            Fold host = host(source, hosts, finding);
            if (host != null) {
                host.also().add(finding);
                continue;
            }
            Fold fold = new Fold(finding, folds.size(), new ArrayList<>());
            folds.add(fold);
            if (isOfWords(finding)) {
                hosts.computeIfAbsent(stretch(finding), key -> new ArrayList<>())
                        .add(fold);
            }
        }
        return folds;
    }

    /** The first fold that takes a finding. Words that touch begin in one stretch of the text or near it. */
    private static @Nullable Fold host(Source source, Map<Integer, List<Fold>> hosts, Finding finding) {
        Fold first = null;
        if (isOfWords(finding)) {
            int stretch = stretch(finding);
            for (int near = stretch - 2; near <= stretch + 2; near++) {
                for (Fold fold : hosts.getOrDefault(near, List.of())) {
                    boolean earlier = first == null || fold.order() < first.order();
                    if (earlier && folds(source, fold.shown(), finding)) {
                        first = fold;
                    }
                }
            }
        }
        return first;
    }

    private static boolean isOfWords(Finding finding) {
        return finding.rule().scope() == Scope.SPAN && finding.span().length() <= LONGEST;
    }

    private static int stretch(Finding finding) {
        return finding.span().start() / (LONGEST + 1);
    }

    private static boolean folds(Source source, Finding host, Finding finding) {
        Span a = host.span();
        Span b = finding.span();
        boolean touch = a.overlaps(b) || touch(source, a, b) || touch(source, b, a);
        return touch && !host.rule().id().equals(finding.rule().id());
    }

    /** Whether nothing but blanks stands between two spans; where a paragraph is wrapped does not matter. */
    private static boolean touch(Source source, Span first, Span second) {
        int from = first.end();
        int to = second.start();
        if (from >= to || to - from > FARTHEST) {
            return false;
        }
        boolean ends = ".!?".indexOf(source.folded().charAt(from - 1)) >= 0;
        return !ends && source.foldedSlice(new Span(from, to)).isBlank();
    }

    /**
     * A finding to show.
     *
     * @param shown the finding
     * @param order its place among the folds
     * @param also those folded into it
     */
    record Fold(Finding shown, int order, List<Finding> also) {

        List<Finding> all() {
            return Stream.concat(Stream.of(shown), also.stream()).toList();
        }
    }
}
