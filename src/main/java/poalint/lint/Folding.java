package poalint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Scope;

/** Makes one finding of several on the same words: the heaviest is shown, the others are named with it. */
final class Folding {

    /** Spans longer than this tell of a whole sentence; what is wrong with single words of it is another fault. */
    private static final int LONGEST = 60;

    private static final Comparator<Finding> HEAVIEST =
            Comparator.comparing((Finding finding) -> finding.severity()).thenComparing(Finding.ORDER);

    private Folding() {}

    /** The findings to show, heaviest first, each with those folded into it. */
    static List<Fold> fold(Source source, List<Finding> findings) {
        List<Fold> folds = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(HEAVIEST).toList()) {
            folds.stream()
                    .filter(fold -> folds(source, fold.shown(), finding))
                    .findFirst()
                    .ifPresentOrElse(
                            fold -> fold.also().add(finding), () -> folds.add(new Fold(finding, new ArrayList<>())));
        }
        return folds;
    }

    private static boolean folds(Source source, Finding host, Finding finding) {
        Span a = host.span();
        Span b = finding.span();
        boolean words = host.rule().scope() == Scope.SPAN
                && finding.rule().scope() == Scope.SPAN
                && a.length() <= LONGEST
                && b.length() <= LONGEST;
        boolean touch = a.overlaps(b) || a.end() + 1 == b.start() || b.end() + 1 == a.start();
        boolean lines = source.line(a.start()) <= source.line(b.start()) && source.endLine(b) <= source.endLine(a);
        return words && touch && lines && !host.rule().equals(finding.rule());
    }

    /**
     * A finding to show.
     *
     * @param shown the finding
     * @param also those folded into it
     */
    record Fold(Finding shown, List<Finding> also) {

        List<Finding> all() {
            return Stream.concat(Stream.of(shown), also.stream()).toList();
        }
    }
}
