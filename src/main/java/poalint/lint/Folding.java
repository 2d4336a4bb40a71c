package poalint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Scope;

/** Makes one finding of several on the same words: the heaviest is shown, the others are named with it. */
final class Folding {

    /** Spans longer than this tell of a whole sentence; what is wrong with single words of it is another fault. */
    private static final int LONGEST = 60;

    private static final Comparator<Finding> HEAVIEST =
            Comparator.comparing((Finding finding) -> finding.rule().severity()).thenComparing(Finding.ORDER);

    private Folding() {}

    /** The findings to show, each with those folded into it. */
    static Map<Finding, List<Finding>> fold(Source source, List<Finding> findings) {
        Map<Finding, List<Finding>> shown = new LinkedHashMap<>();
        for (Finding finding : findings.stream().sorted(HEAVIEST).toList()) {
            shown.keySet().stream()
                    .filter(host -> folds(source, host, finding))
                    .findFirst()
                    .ifPresentOrElse(
                            host -> shown.getOrDefault(host, new ArrayList<>()).add(finding),
                            () -> shown.put(finding, new ArrayList<>()));
        }
        return shown;
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
}
