package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.corpus.Passage;
import poalint.corpus.SharedText;
import poalint.corpus.Twin;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code shared}: what the plan has in common with the other plans of the run.
 *
 * <p>Parameters: {@code fewest-words} (shorter passages can agree by chance). A plan that is a copy or a draft of an
 * earlier one is told of once, at its first answer, and not passage by passage.
 */
public final class SharedKind implements CheckKind {

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public Set<String> facts() {
        return Set.of("others");
    }

    @Override
    public Check create(Parameters parameters) {
        return new Shared(parameters.integer("fewest-words", 12), parameters.parts());
    }

    private record Shared(int fewest, Set<Part> parts) implements Check {

        @Override
        public boolean comparesPlans() {
            return true;
        }

        @Override
        public List<Match> find(Case judged) {
            return judged.shared().map(shared -> find(judged.plan(), shared)).orElse(List.of());
        }

        private List<Match> find(Plan plan, SharedText shared) {
            List<Match> matches = new ArrayList<>();
            shared.twin()
                    .ifPresent(twin -> plan.sections().stream()
                            .map(Section::anchor)
                            .findFirst()
                            .ifPresent(anchor -> matches.add(new Match(anchor, Map.of("others", told(twin))))));
            for (Passage passage : shared.passages()) {
                if (passage.words() >= fewest && isIn(plan, passage.span())) {
                    matches.add(new Match(passage.span(), Map.of("others", told(passage))));
                }
            }
            return matches;
        }

        private boolean isIn(Plan plan, Span span) {
            Optional<Part> part = plan.sectionAt(span.start()).map(section -> Part.of(section.kind()));
            return parts.isEmpty() || part.filter(parts::contains).isPresent();
        }

        private static String told(Twin twin) {
            return twin.identical()
                    ? "The whole text is that of " + twin.other() + ", word for word."
                    : "About " + twin.percent() + "% of the answers stands in " + twin.other()
                            + " as well, as in two drafts of one plan.";
        }

        private static String told(Passage passage) {
            boolean line = passage.line() == passage.endLine();
            String where = line
                    ? "Line " + passage.line() + " of " + passage.other() + " says"
                    : "Lines " + passage.line() + " to " + passage.endLine() + " of " + passage.other() + " say";
            int more = passage.more();
            String others = (passage.counted() ? "" : "at least ") + more + (more == 1 ? " more plan" : " more plans");
            return where + " the same"
                    + (more == 0 ? "." : ", and " + others + (more == 1 ? " has" : " have") + " most of it.");
        }
    }
}
