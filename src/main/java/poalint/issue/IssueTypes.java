package poalint.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;

/** The issue types that are known, and the recognition of one in a plan. */
public final class IssueTypes {

    /** A strong phrase tells as much as this many weak ones. */
    private static final double STRONG = 3;

    /** Words before the sections and in the cause tell more than words in the steps. */
    private static final double TELLING_PLACE = 2;

    /** With less evidence than this the type stays unknown. */
    private static final double LEAST = 2;

    private final List<IssueType> types;

    /**
     * Takes the types.
     *
     * @param types in order of preference where two are equally likely
     */
    public IssueTypes(List<IssueType> types) {
        this.types = List.copyOf(types);
    }

    /** All types in the order of the file. */
    public List<IssueType> all() {
        return types;
    }

    /** The type with this id. */
    public Optional<IssueType> named(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /**
     * What a plan is about, by the phrases that it uses.
     *
     * <p>The confidence is the type's share of all evidence found, types of its families counted with it.
     *
     * @param plan the plan
     */
    public Issue recognise(Plan plan) {
        Map<IssueType, Double> evidence = new HashMap<>();
        for (IssueType type : types) {
            double score = evidence(plan, type);
            if (score > 0) {
                evidence.put(type, type.container() ? Math.min(score, LEAST) : score);
            }
        }
        Optional<IssueType> best = Optional.empty();
        double most = 0;
        double all = 0;
        for (IssueType type : types) {
            double score = evidence.getOrDefault(type, 0.0);
            all += score;
            if (score > most) {
                most = score;
                best = Optional.of(type);
            }
        }
        if (best.isEmpty() || most < LEAST) {
            return Issue.unknown();
        }
        return new Issue(best, most / all, Issue.Origin.PLAN);
    }

    private static double evidence(Plan plan, IssueType type) {
        double score = 0;
        for (Block block : telling(plan).toList()) {
            score += TELLING_PLACE * evidence(plan, block, type);
        }
        for (Section section : plan.sections()) {
            if (section.kind() != SectionKind.ROOT_CAUSE) {
                for (Block block : section.blocks()) {
                    score += evidence(plan, block, type);
                }
            }
        }
        return score;
    }

    private static Stream<Block> telling(Plan plan) {
        Stream<Block> headings = plan.sections().stream().flatMap(section -> section.heading().stream());
        Stream<Block> causes =
                plan.sections(SectionKind.ROOT_CAUSE).stream().flatMap(section -> section.blocks().stream());
        return Stream.of(plan.opening().stream(), plan.preamble().stream(), headings, causes)
                .flatMap(stream -> stream)
                .distinct();
    }

    private static double evidence(Plan plan, Block block, IssueType type) {
        double score = 0;
        for (Sentence sentence : block.sentences()) {
            score += STRONG * count(plan, sentence, type.strong()) + count(plan, sentence, type.weak());
        }
        return score;
    }

    private static int count(Plan plan, Sentence sentence, PhraseSet phrases) {
        return phrases.isEmpty() ? 0 : phrases.find(plan.source(), sentence).size();
    }
}
