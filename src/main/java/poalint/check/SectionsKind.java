package poalint.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code sections}: what is wrong with the sections themselves.
 *
 * <p>Parameters: {@code fault} (missing, empty, unlabelled, disordered, combined, unbalanced), {@code fewest} (words below which the
 * fault is no fault, or below which a section counts as empty), {@code phrases} (what makes a section empty although it
 * has words).
 */
public final class SectionsKind implements CheckKind {

    /** What can be wrong. */
    enum Fault {
        MISSING,
        EMPTY,
        UNLABELLED,
        DISORDERED,
        COMBINED,
        UNBALANCED
    }

    @Override
    public String name() {
        return "sections";
    }

    @Override
    public Set<String> facts() {
        return Set.of("section", "section-id");
    }

    @Override
    public Check create(Parameters parameters) {
        Fault fault = parameters
                .constant("fault", Fault.class)
                .orElseThrow(() -> new IllegalArgumentException("the kind \"sections\" needs a \"fault\""));
        int fewest = parameters.integer("fewest", 0);
        PhraseSet phrases = parameters.phrases("phrases");
        return switch (fault) {
            case MISSING -> Check.ofPlan(SectionsKind::missing);
            case EMPTY -> Check.ofPlan(plan -> empty(plan, fewest, phrases));
            case UNLABELLED -> Check.ofPlan(plan -> unlabelled(plan, fewest));
            case DISORDERED -> Check.ofPlan(SectionsKind::disordered);
            case COMBINED -> Check.ofPlan(SectionsKind::combined);
            case UNBALANCED -> Check.ofPlan(plan -> unbalanced(plan, fewest));
        };
    }

    private static List<Match> missing(Plan plan) {
        return Arrays.stream(SectionKind.values())
                .filter(kind -> !plan.has(kind))
                .map(kind -> match(placeFor(plan, kind), kind))
                .toList();
    }

    /** Where the section belongs: behind the last one that comes before it, else before the first one that is there. */
    private static Span placeFor(Plan plan, SectionKind kind) {
        int place = -1;
        for (Section section : plan.sections()) {
            if (section.kind().compareTo(kind) < 0) {
                place = section.blocks().isEmpty()
                        ? section.span().start()
                        : section.blocks()
                                .get(section.blocks().size() - 1)
                                .span()
                                .start();
            }
        }
        if (place < 0) {
            place = plan.sections().isEmpty()
                    ? plan.body().findFirst().map(block -> block.span().start()).orElse(0)
                    : plan.sections().get(0).span().start();
        }
        int end = plan.source().lineAt(place).end();
        return new Span(place, Math.max(place, end));
    }

    private static List<Match> empty(Plan plan, int fewest, PhraseSet phrases) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            int words = section.blocks().stream()
                    .flatMap(Pile::sentencesOutside)
                    .mapToInt(Sentence::wordCount)
                    .sum();
            boolean rows = section.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.ROW);
            boolean hollow = section.sentences().allMatch(sentence -> phrases.matches(plan.source(), sentence));
            boolean answered = section.combined() && section.blocks().isEmpty();
            boolean subordinate = section.blocks().isEmpty() && followedBySame(plan, i);
            if (!rows && !answered && !subordinate && (words < fewest || hollow)) {
                matches.add(match(section.anchor(), section.kind()));
            }
        }
        return matches;
    }

    /** A heading directly above a heading of the same kind is the title of what follows. */
    private static boolean followedBySame(Plan plan, int i) {
        List<Section> sections = plan.sections();
        return i + 1 < sections.size()
                && sections.get(i + 1).kind() == sections.get(i).kind();
    }

    private static List<Match> unlabelled(Plan plan, int fewest) {
        int words = plan.body().mapToInt(Block::wordCount).sum();
        if (plan.hasHeadings() || words <= fewest) {
            return List.of();
        }
        return plan.body()
                .findFirst()
                .map(block -> List.of(Match.at(plan.source().lineAt(block.span().start()))))
                .orElse(List.of());
    }

    /** A first answer that is longer than the two others together. */
    private static List<Match> unbalanced(Plan plan, int fewest) {
        int story = words(plan, SectionKind.ROOT_CAUSE);
        int steps = words(plan, SectionKind.ACTIONS_TAKEN) + words(plan, SectionKind.PREVENTION);
        if (story < fewest || steps == 0 || story <= steps) {
            return List.of();
        }
        return List.of(match(plan.sections(SectionKind.ROOT_CAUSE).get(0).anchor(), SectionKind.ROOT_CAUSE));
    }

    private static int words(Plan plan, SectionKind kind) {
        return plan.sections(kind).stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(Block::wordCount)
                .sum();
    }

    /** An answer that comes before one that belongs ahead of it; a plan may begin anew with each cause. */
    private static List<Match> disordered(Plan plan) {
        Set<SectionKind> answered = EnumSet.noneOf(SectionKind.class);
        for (Section section : plan.sections()) {
            boolean late = answered.stream().anyMatch(kind -> kind.compareTo(section.kind()) > 0);
            if (late && answered.size() == SectionKind.values().length && section.kind() == SectionKind.ROOT_CAUSE) {
                answered.clear();
            } else if (late && !answered.contains(section.kind())) {
                return List.of(match(section.anchor(), section.kind()));
            }
            answered.add(section.kind());
        }
        return List.of();
    }

    private static List<Match> combined(Plan plan) {
        return plan.sections().stream()
                .filter(Section::combined)
                .findFirst()
                .map(section -> List.of(match(section.anchor(), section.kind())))
                .orElse(List.of());
    }

    private static Match match(Span span, SectionKind kind) {
        return new Match(span, Map.of("section", kind.title(), "section-id", kind.id()));
    }
}
