package poalint.parse;

import static poalint.fact.TimeExpressions.DATE;
import static poalint.fact.TimeExpressions.FREQUENCY;
import static poalint.fact.TimeExpressions.START;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Part;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Reading;

/**
 * Assigns the blocks of a plan without headings to preamble, root cause, actions, prevention and closing.
 *
 * <p>The order is fixed, so the best assignment is a path through five states that never goes back, found by dynamic
 * programming over the cues of each block.
 */
final class ContentSections {

    private static final List<Part> STATES = List.of(Part.values());
    private static final double LEAST_SUPPORT = 1;
    private static final int CAUSE_TOLD = 2;

    /** The last paragraph closes the letter unless it says otherwise. */
    private static final double LAST_WORDS = 0.4;

    /** Who owns up tells the cause. */
    private static final double OWN_FAILING = 0.75;

    /** What has been done on a day is an action; what only happened can be the story of the cause as well. */
    private static final double DATED = 2.25;

    private static final double TOLD = 0.75;

    /** "What happened is this" says what comes. */
    private static final double OPENED = 1;

    /** Fewer paragraphs than answers: the answers begin inside them. */
    private static final int FEW_PARAGRAPHS = 2;

    private static final Set<String> SELVES = Set.of("i", "we");

    private final Source source;
    private final SectionWords words;

    ContentSections(Source source, SectionWords words) {
        this.source = source;
        this.words = words;
    }

    /**
     * The blocks in order, each with the part to which it belongs; a letter of few paragraphs is cut between
     * its sentences.
     *
     * @param blocks the blocks between the greeting and the end
     */
    List<Assigned> assign(List<Block> blocks) {
        boolean prose = blocks.stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
        if (!prose || paragraphs(blocks) > FEW_PARAGRAPHS) {
            return paired(blocks);
        }
        return joined(paired(
                blocks.stream().flatMap(block -> sentences(block).stream()).toList()));
    }

    /** Lines without a blank one between them are one paragraph, wherever a line may end. */
    private long paragraphs(List<Block> blocks) {
        long paragraphs = Math.min(1, blocks.size());
        for (int i = 1; i < blocks.size(); i++) {
            int last = source.line(blocks.get(i - 1).span().end());
            int next = source.line(blocks.get(i).span().start());
            paragraphs += next - last > 1 ? 1 : 0;
        }
        return paragraphs;
    }

    private List<Assigned> paired(List<Block> blocks) {
        List<Part> parts = parts(blocks);
        List<Assigned> assigned = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            assigned.add(new Assigned(blocks.get(i), parts.get(i)));
        }
        return assigned;
    }

    private static List<Block> sentences(Block block) {
        return block.sentences().stream()
                .map(sentence -> Block.of(block.kind(), List.of(sentence)))
                .toList();
    }

    /** Neighbours in one part are one block, unless something foreign stands between them. */
    private List<Assigned> joined(List<Assigned> pieces) {
        List<Assigned> joined = new ArrayList<>();
        List<Sentence> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Block piece = pieces.get(i).block();
            Part part = pieces.get(i).part();
            run.addAll(piece.sentences());
            if (i + 1 == pieces.size()
                    || pieces.get(i + 1).part() != part
                    || !touch(piece, pieces.get(i + 1).block())) {
                joined.add(new Assigned(Block.of(piece.kind(), run), part));
                run.clear();
            }
        }
        return joined;
    }

    private boolean touch(Block one, Block next) {
        return source.text().substring(one.span().end(), next.span().start()).isBlank();
    }

    private List<Part> parts(List<Block> blocks) {
        int n = blocks.size();
        double[][] best = new double[n][STATES.size()];
        int[][] from = new int[n][STATES.size()];
        for (int i = 0; i < n; i++) {
            for (int state = 0; state < STATES.size(); state++) {
                int previous = i == 0 ? state : bestUpTo(best[i - 1], state);
                best[i][state] = score(blocks.get(i), STATES.get(state), i, n) + (i == 0 ? 0 : best[i - 1][previous]);
                from[i][state] = previous;
            }
        }
        Part[] parts = new Part[n];
        int state = n == 0 ? 0 : bestUpTo(best[n - 1], STATES.size() - 1);
        for (int i = n - 1; i >= 0; i--) {
            parts[i] = STATES.get(state);
            state = from[i][state];
        }
        return withoutWeak(blocks, List.of(parts));
    }

    private static int bestUpTo(double[] values, int last) {
        int best = 0;
        for (int i = 1; i <= last; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /** A section that no cue supports is no section; its blocks belong to what stands before. */
    private List<Part> withoutWeak(List<Block> blocks, List<Part> parts) {
        List<Part> kept = new ArrayList<>(parts);
        for (SectionKind kind : SectionKind.values()) {
            Part part = Part.of(kind);
            double support = 0;
            for (int i = 0; i < kept.size(); i++) {
                support += kept.get(i) == part ? cue(blocks.get(i), kind) : 0;
            }
            for (int i = 0; support < LEAST_SUPPORT && i < kept.size(); i++) {
                if (kept.get(i) == part) {
                    kept.set(i, i == 0 ? Part.PREAMBLE : kept.get(i - 1));
                }
            }
        }
        return kept;
    }

    private double score(Block block, Part part, int i, int n) {
        return switch (part) {
            case PREAMBLE -> i == 0 ? 1.0 : -0.5 * i;
            case CLOSING -> i == 0 ? -2 : 1.5 * thanks(block) + LAST_WORDS - 0.5 * Math.max(0, n - 2 - i);
            case ROOT_CAUSE -> cue(block, SectionKind.ROOT_CAUSE);
            case ACTIONS_TAKEN -> cue(block, SectionKind.ACTIONS_TAKEN);
            case PREVENTION -> cue(block, SectionKind.PREVENTION);
        };
    }

    private long thanks(Block block) {
        return block.sentences().stream()
                .filter(sentence -> words.closings().matches(source, sentence))
                .count();
    }

    /** Whether a sentence begins as prevention does: "To prevent this in the future, …". */
    boolean opensPrevention(Sentence sentence) {
        return opens(sentence, SectionKind.PREVENTION);
    }

    private boolean opens(Sentence sentence, SectionKind kind) {
        PhraseSet cues = words.cues().get(kind);
        return cues != null
                && !SELVES.contains(sentence.tokens().get(0).text())
                && cues.longestAt(source, sentence, 0)
                        .filter(hit -> hit.end() > 1)
                        .isPresent();
    }

    /** Whether a block tells a cause plainly enough to be one without a heading among parts that have theirs. */
    boolean tellsCause(Block block) {
        return phrases(block, SectionKind.ROOT_CAUSE) >= CAUSE_TOLD;
    }

    private int phrases(Block block, SectionKind kind) {
        PhraseSet cues = words.cues().get(kind);
        return cues == null
                ? 0
                : block.sentences().stream()
                        .mapToInt(sentence -> cues.find(source, sentence).size())
                        .sum();
    }

    private static long ownFailings(Block block) {
        return block.facts().stream()
                .filter(fact -> fact.kind().equals("ownership"))
                .count();
    }

    private double cue(Block block, SectionKind kind) {
        boolean opened = block.sentences().stream().limit(1).anyMatch(sentence -> opens(sentence, kind));
        double score = phrases(block, kind) + (opened ? OPENED : 0);
        List<Reading> readings = block.sentences().stream()
                .flatMap(Sentence::mainVerbs)
                .map(VerbGroup::reading)
                .toList();
        long done = readings.stream().filter(Reading.DONE::equals).count();
        boolean dated = names(block, DATE);
        long present = readings.stream().filter(Reading.PRESENT::equals).count();
        long coming = readings.stream().filter(Reading.FUTURE::equals).count();
        long said = Math.max(1, readings.size());
        return switch (kind) {
            case ROOT_CAUSE -> score + OWN_FAILING * ownFailings(block) + (dated ? 0 : TOLD * done / said);
            case ACTIONS_TAKEN -> score + (dated ? DATED : TOLD) * done / said;
            case PREVENTION -> score + 1.5 * coming / said + (names(block, START, FREQUENCY) ? present / said : 0);
        };
    }

    private static boolean names(Block block, String... kinds) {
        return block.facts().stream().anyMatch(fact -> Arrays.asList(kinds).contains(fact.kind()));
    }

    /**
     * A block and the part to which it belongs.
     *
     * @param block the block
     * @param part the part
     */
    record Assigned(Block block, Part part) {}
}
