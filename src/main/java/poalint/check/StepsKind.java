package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.VerbGroup.Reading;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code steps}: too few steps in an answer.
 *
 * <p>Counts distinct steps, not bullets. A step that only announces does not count among the actions, a step that
 * repeats an action does not count for prevention, and a step made of {@code empty} phrases alone counts nowhere.
 * Parameters: {@code fewest} (the least number of steps), {@code similarity} (from which a step is a repetition),
 * {@code empty} (phrases that say nothing), {@code concrete} (the concreteness by which such a step counts after all).
 */
public final class StepsKind implements CheckKind {

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public Set<String> facts() {
        return Set.of("count", "fewest", "section", "section-id");
    }

    @Override
    public Check create(Parameters parameters) {
        Search search = new Search(
                parameters.parts(),
                parameters.integer("fewest", 3),
                parameters.number("similarity", 0.7),
                parameters.phrases("empty"),
                parameters.integer("concrete", 1));
        return Check.ofPlan(search::find);
    }

    private record Search(Set<Part> parts, int fewest, double similarity, PhraseSet empty, int concrete) {

        List<Match> find(Plan plan) {
            List<Match> matches = new ArrayList<>();
            for (SectionKind kind : SectionKind.values()) {
                if (parts.contains(Part.of(kind))) {
                    thin(plan, kind).ifPresent(matches::add);
                }
            }
            return matches;
        }

        private Optional<Match> thin(Plan plan, SectionKind kind) {
            List<Section> sections = plan.sections(kind);
            if (sections.isEmpty()) {
                return Optional.empty();
            }
            List<Content> repeatable = kind == SectionKind.PREVENTION ? actions(plan) : List.of();
            long count = sections.stream()
                    .flatMap(section -> Step.of(plan, section).stream())
                    .filter(step -> counts(plan, kind, step, repeatable))
                    .mapToLong(Step::count)
                    .sum();
            if (count >= fewest) {
                return Optional.empty();
            }
            return Optional.of(new Match(
                    sections.get(0).anchor(),
                    Map.of(
                            "count", Long.toString(count),
                            "fewest", Integer.toString(fewest),
                            "section", kind.title(),
                            "section-id", kind.id())));
        }

        private boolean counts(Plan plan, SectionKind kind, Step step, List<Content> repeatable) {
            if (kind == SectionKind.ACTIONS_TAKEN && !step.isDone()) {
                return false;
            }
            boolean intends = step.verbs().anyMatch(verb -> true)
                    && step.verbs()
                            .allMatch(verb -> verb.reading() == Reading.INTENTION || verb.reading() == Reading.HEDGE);
            boolean hollow = step.sentences().stream()
                    .allMatch(sentence -> empty.matches(plan.source(), sentence)
                            && Concreteness.of(plan.source(), sentence) < concrete);
            return !intends && !hollow && !repeats(step, repeatable);
        }

        private static List<Content> actions(Plan plan) {
            List<Sentence> sentences = plan.sections(SectionKind.ACTIONS_TAKEN).stream()
                    .flatMap(Section::sentences)
                    .toList();
            return sentences.stream()
                    .skip(Math.max(0, sentences.size() - SimilarityKind.REACH))
                    .map(Content::of)
                    .toList();
        }

        private boolean repeats(Step step, List<Content> earlier) {
            return !earlier.isEmpty()
                    && step.sentences().stream()
                            .map(Content::of)
                            .allMatch(later ->
                                    earlier.stream().anyMatch(action -> Similarity.reaches(similarity, action, later)));
        }
    }
}
