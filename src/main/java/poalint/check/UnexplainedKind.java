package poalint.check;

import java.util.Arrays;
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
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code unexplained}: an answer in which nothing gives a reason.
 *
 * <p>Parameters: {@code together: true} (the answers are read as one), {@code facts} and {@code phrases} that give one, {@code symptoms} (phrases that every
 * sentence has where only the complaint is told). All sections of a kind are read as one answer.
 */
public final class UnexplainedKind implements CheckKind {

    @Override
    public String name() {
        return "unexplained";
    }

    @Override
    public Set<String> facts() {
        return Set.of("section", "section-id");
    }

    @Override
    public Check create(Parameters parameters) {
        Set<String> facts = parameters.factKinds("facts");
        PhraseSet phrases = parameters.phrases("phrases");
        PhraseSet symptoms = parameters.phrases("symptoms");
        boolean together = parameters.flag("together");
        Set<Part> parts = parameters.parts();
        List<SectionKind> kinds = Arrays.stream(SectionKind.values())
                .filter(kind -> parts.contains(Part.of(kind)))
                .toList();
        List<List<SectionKind>> answers =
                together ? List.of(kinds) : kinds.stream().map(List::of).toList();
        return Check.ofPlan(plan -> answers.stream()
                .flatMap(answer -> find(plan, answer, facts, phrases, symptoms).stream())
                .toList());
    }

    private static Optional<Match> find(
            Plan plan, List<SectionKind> answer, Set<String> facts, PhraseSet phrases, PhraseSet symptoms) {
        List<Sentence> sentences = answer.stream()
                .flatMap(kind -> plan.sections(kind).stream())
                .flatMap(Section::sentences)
                .filter(sentence -> sentence.mainVerbs().findAny().isPresent() && !Pile.is(sentence))
                .toList();
        boolean explained = sentences.stream()
                .anyMatch(sentence ->
                        facts.stream().anyMatch(sentence::names) || phrases.matches(plan.source(), sentence));
        boolean complained = sentences.stream().allMatch(sentence -> symptoms.matches(plan.source(), sentence));
        if (sentences.isEmpty() || !complained || explained) {
            return Optional.empty();
        }
        SectionKind first = answer.get(0);
        return Optional.of(
                new Match(sentences.get(0).span(), Map.of("section", first.title(), "section-id", first.id())));
    }
}
