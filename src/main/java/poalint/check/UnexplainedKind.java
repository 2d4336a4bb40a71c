package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * <p>Parameters: {@code facts} and {@code phrases} that give one, {@code symptoms} (phrases that every
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
        Set<Part> parts = parameters.parts();
        return Check.ofPlan(plan -> find(plan, parts, facts, phrases, symptoms));
    }

    private static List<Match> find(
            Plan plan, Set<Part> parts, Set<String> facts, PhraseSet phrases, PhraseSet symptoms) {
        List<Match> matches = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            List<Sentence> sentences = plan.sections(kind).stream()
                    .flatMap(Section::sentences)
                    .filter(sentence -> sentence.mainVerbs().findAny().isPresent() && !Pile.is(sentence))
                    .toList();
            boolean explained = sentences.stream()
                    .anyMatch(sentence ->
                            facts.stream().anyMatch(sentence::names) || phrases.matches(plan.source(), sentence));
            boolean complained = sentences.stream().allMatch(sentence -> symptoms.matches(plan.source(), sentence));
            if (parts.contains(Part.of(kind)) && !sentences.isEmpty() && complained && !explained) {
                matches.add(
                        new Match(sentences.get(0).span(), Map.of("section", kind.title(), "section-id", kind.id())));
            }
        }
        return matches;
    }
}
