package poalint.issue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Source;

/** The issue types that are known, and the recognition of one in a plan. */
public final class IssueTypes {

    /** A strong phrase tells as much as this many weak ones. */
    private static final double STRONG = 3;

    /** Words before the sections and in the cause tell more than words in the steps. */
    private static final double TELLING_PLACE = 2;

    /** With less evidence than this the type stays unknown. */
    private static final double LEAST = 2;

    /** A kind is named where it has more than this share of the evidence for all kinds of its type. */
    private static final double MOST_OF = 0.6;

    /** Where the evidence is so mixed, a container that the letter names as its subject is surer. */
    private static final double DOUBTFUL = 0.4;

    private static final Set<Part> STEPS = Set.of(Part.ACTIONS_TAKEN, Part.PREVENTION);

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
     * <p>Evidence for a kind of a type is evidence for the type as well. The kind is taken where most of the evidence
     * for kinds is its own, else the type itself. The confidence is the type's share of all evidence found. Where no
     * type has a fair share, the container that the head of the letter names is taken.
     *
     * @param plan the plan
     */
    public Issue recognise(Plan plan) {
        List<Weighted> told = Stream.concat(weighted(telling(plan), TELLING_PLACE), weighted(plan.blocks(STEPS), 1))
                .toList();
        List<Weighted> head = weighted(Stream.concat(plan.opening().stream(), plan.blocks(Set.of(Part.PREAMBLE))), 1)
                .toList();
        return recognise(plan.source(), told, head, Issue.Origin.PLAN);
    }

    /**
     * What a notice is about, by the same evidence.
     *
     * @param source the text
     * @param notice the sentences of the notice
     */
    public Issue recognise(Source source, List<Sentence> notice) {
        List<Weighted> told =
                notice.stream().map(sentence -> new Weighted(sentence, 1)).toList();
        return recognise(source, told, List.of(), Issue.Origin.NOTICE);
    }

    private Issue recognise(Source source, List<Weighted> told, List<Weighted> head, Issue.Origin origin) {
        Map<String, Double> own = new LinkedHashMap<>();
        Map<String, Double> ofKinds = new HashMap<>();
        for (IssueType type : types) {
            double score = evidence(source, told, type);
            own.put(type.id(), type.container() ? Math.min(score, LEAST) : score);
            type.kindOf().ifPresent(parent -> ofKinds.merge(parent, score, Double::sum));
        }
        double all = own.values().stream().mapToDouble(Double::doubleValue).sum();
        Optional<IssueType> best = Optional.empty();
        double most = 0;
        for (IssueType type : types) {
            double score = own.getOrDefault(type.id(), 0.0) + ofKinds.getOrDefault(type.id(), 0.0);
            if (type.kindOf().isEmpty() && score > most) {
                most = score;
                best = Optional.of(type);
            }
        }
        if (best.isEmpty() || most < LEAST) {
            return Issue.unknown();
        }
        if (most < DOUBTFUL * all) {
            Optional<IssueType> container = types.stream()
                    .filter(type -> type.container() && evidence(source, head, type) > 0)
                    .findFirst();
            if (container.isPresent()) {
                return new Issue(container, DOUBTFUL, origin);
            }
        }
        IssueType type = best.get();
        double kinds = ofKinds.getOrDefault(type.id(), 0.0);
        Optional<IssueType> kind = types.stream()
                .filter(each -> each.kindOf().equals(Optional.of(type.id())))
                .filter(each -> own.getOrDefault(each.id(), 0.0) > MOST_OF * kinds)
                .findFirst();
        return new Issue(Optional.of(kind.orElse(type)), most / all, origin);
    }

    private static double evidence(Source source, List<Weighted> told, IssueType type) {
        double score = 0;
        for (Weighted each : told) {
            double found = STRONG * count(source, each.sentence(), type.strong())
                    + count(source, each.sentence(), type.weak());
            score += each.weight() * found;
        }
        return score;
    }

    private static Stream<Weighted> weighted(Stream<Block> blocks, double weight) {
        return blocks.flatMap(block -> block.sentences().stream()).map(sentence -> new Weighted(sentence, weight));
    }

    private static Stream<Block> telling(Plan plan) {
        return Stream.concat(plan.opening().stream(), plan.blocks(Set.of(Part.PREAMBLE, Part.ROOT_CAUSE)));
    }

    private static int count(Source source, Sentence sentence, PhraseSet phrases) {
        return phrases.isEmpty() ? 0 : phrases.find(source, sentence).size();
    }

    /**
     * A sentence by how much it tells.
     *
     * @param sentence the sentence
     * @param weight how much
     */
    private record Weighted(Sentence sentence, double weight) {}
}
