package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.VerbGroup.Reading;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code undated}: an answer most of whose steps lack a fact.
 *
 * <p>Parameters: {@code facts} (any of which dates a step), {@code share} (the share of steps without, from which the
 * answer is flagged), {@code readings} (clauses of a step that stand for such a fact).
 */
public final class UndatedKind implements CheckKind {

    @Override
    public String name() {
        return "undated";
    }

    @Override
    public Set<String> facts() {
        return Set.of("undated", "steps", "section", "section-id");
    }

    @Override
    public Check create(Parameters parameters) {
        Set<String> facts = parameters.factKinds("facts");
        double share = parameters.number("share", 1);
        Set<Part> parts = parameters.parts();
        Set<Reading> readings = parameters.constants("readings", Reading.class);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("the kind \"undated\" needs kinds of fact under \"facts\"");
        }
        return Check.ofPlan(plan -> find(plan, parts, facts, readings, share));
    }

    private static List<Match> find(
            Plan plan, Set<Part> parts, Set<String> facts, Set<Reading> readings, double share) {
        List<Match> matches = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            List<Section> sections = plan.sections(kind);
            if (!parts.contains(Part.of(kind)) || sections.isEmpty()) {
                continue;
            }
            List<Step> steps = sections.stream()
                    .flatMap(section -> Step.of(plan, section).stream())
                    .toList();
            long undated = steps.stream()
                    .filter(step ->
                            !step.names(facts) && step.verbs().noneMatch(verb -> readings.contains(verb.reading())))
                    .count();
            if (!steps.isEmpty() && undated >= share * steps.size() - 1e-9) {
                matches.add(new Match(
                        sections.get(0).anchor(),
                        Map.of(
                                "undated", Long.toString(undated),
                                "steps", Integer.toString(steps.size()),
                                "section", kind.title(),
                                "section-id", kind.id())));
            }
        }
        return matches;
    }
}
