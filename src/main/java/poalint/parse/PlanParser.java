package poalint.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import poalint.fact.Facts;
import poalint.language.English;
import poalint.layout.BlockCutter;
import poalint.layout.RawBlock;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Outside;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

/** Parses a text into a plan. */
public final class PlanParser {

    private final English english;
    private final Facts facts;
    private final SectionWords words;

    /**
     * Takes its parts.
     *
     * @param english reads sentences
     * @param facts finds what they name
     * @param words tell the parts of a plan
     */
    public PlanParser(English english, Facts facts, SectionWords words) {
        this.english = english;
        this.facts = facts;
        this.words = words;
    }

    /**
     * The plan in a text.
     *
     * @param source the text
     */
    public Plan parse(Source source) {
        return new Parse(source).plan();
    }

    /** One parse: the state that walks over the blocks. */
    private final class Parse {

        private final Source source;
        private final Closing end;
        private final ContentSections content;
        private final List<Block> opening = new ArrayList<>();
        private final List<Block> preamble = new ArrayList<>();
        private final List<SectionDraft> drafts = new ArrayList<>();
        private final List<Block> closing = new ArrayList<>();

        private Parse(Source source) {
            this.source = source;
            this.end = new Closing(source, words);
            this.content = new ContentSections(source, words);
        }

        private Plan plan() {
            List<RawBlock> raw = BlockCutter.cut(source);
            Surroundings around = Surroundings.find(source, english, words, raw);
            raw.subList(around.start(), around.body()).stream()
                    .filter(block -> block.shape() != RawBlock.Shape.QUOTED)
                    .forEach(block -> opening.add(block(block, Block.Kind.PARAGRAPH)));
            walk(raw.subList(around.body(), Math.max(around.body(), around.end())));
            if (drafts.isEmpty()) {
                classify();
            } else {
                closeLast();
                inferCause();
                inferPrevention();
            }
            List<Outside> outside = new ArrayList<>(around.outside());
            cutForeign().ifPresent(outside::add);
            outside.sort(Comparator.comparing(Outside::span));
            List<Section> sections =
                    drafts.stream().flatMap(draft -> draft.sections().stream()).toList();
            return new Plan(source, opening, preamble, sections, closing, outside);
        }

        private void walk(List<RawBlock> blocks) {
            boolean ended = false;
            boolean inTable = false;
            for (Outline.Entry entry : Outline.of(source, blocks, new HeadingReader(source, english, words))) {
                RawBlock block = entry.block();
                Optional<SectionKind> kind = entry.heading().flatMap(Heading::kind);
                if (block.shape() == RawBlock.Shape.QUOTED) {
                    continue;
                }
                if (entry.heading().isPresent()) {
                    ended = kind.isEmpty() && !drafts.isEmpty();
                }
                if (entry.heading().isPresent() && kind.isPresent()) {
                    Heading heading = entry.heading().get();
                    drafts.add(SectionDraft.under(kind.get(), heading(heading.span()), heading.combined()));
                    heading.rest().ifPresent(rest -> add(block(block.withText(rest), Block.Kind.PARAGRAPH), false));
                } else {
                    add(block.shape() == RawBlock.Shape.ROW ? row(block, inTable) : block(block, kind(block)), ended);
                }
                inTable = block.shape() == RawBlock.Shape.ROW;
            }
        }

        private void add(Block block, boolean ended) {
            if (ended) {
                closing.add(block);
            } else if (drafts.isEmpty()) {
                preamble.add(block);
            } else {
                drafts.get(drafts.size() - 1).blocks().add(block);
            }
        }

        private static Block.Kind kind(RawBlock block) {
            return switch (block.shape()) {
                case ITEM -> Block.Kind.ITEM;
                default -> Block.Kind.PARAGRAPH;
            };
        }

        private Block heading(Span span) {
            return new Block(Block.Kind.HEADING, span, span, List.of(), facts.find(source, span));
        }

        private Block block(RawBlock block, Block.Kind kind) {
            List<Fact> found = facts.find(source, block.text());
            return block(block, kind, sentences(block.text(), found));
        }

        /** The first row of a table may only name its columns; then it makes no statement. */
        private Block row(RawBlock block, boolean inTable) {
            List<Fact> found = facts.find(source, block.text());
            List<Sentence> sentences = TableRow.cells(source, block.text()).stream()
                    .flatMap(cell -> sentences(cell, found).stream())
                    .toList();
            return !inTable && TableRow.isHead(source, block.text(), sentences)
                    ? new Block(Block.Kind.ROW, block.span(), block.text(), List.of(), found)
                    : block(block, Block.Kind.ROW, sentences);
        }

        private List<Sentence> sentences(Span text, List<Fact> found) {
            return english.sentences(source, text).stream()
                    .map(sentence -> facts.withFacts(source, sentence, found))
                    .toList();
        }

        private static Block block(RawBlock block, Block.Kind kind, List<Sentence> sentences) {
            List<Fact> named = sentences.stream()
                    .flatMap(sentence -> sentence.facts().stream())
                    .toList();
            return new Block(kind, block.span(), block.text(), sentences, named);
        }

        /** Without headings the content decides. */
        private void classify() {
            List<ContentSections.Assigned> assigned = content.assign(preamble);
            preamble.clear();
            Part last = Part.PREAMBLE;
            for (ContentSections.Assigned next : assigned) {
                Optional<SectionKind> kind = next.part().section();
                if (next.part() == Part.PREAMBLE) {
                    preamble.add(next.block());
                } else if (kind.isEmpty() || end.isSignOff(next.block())) {
                    closing.add(next.block());
                } else if (next.part() == last) {
                    drafts.get(drafts.size() - 1).blocks().add(next.block());
                } else {
                    drafts.add(SectionDraft.of(kind.get(), List.of(next.block())));
                    last = next.part();
                }
            }
        }

        private void closeLast() {
            List<Block> last = drafts.get(drafts.size() - 1).blocks();
            List<Block> behind = last.subList(end.begin(last), last.size());
            closing.addAll(0, behind);
            behind.clear();
        }

        private Optional<Outside> cutForeign() {
            List<Block> foreign = closing.subList(end.end(closing), closing.size());
            if (foreign.isEmpty()) {
                return Optional.empty();
            }
            Span span = Span.across(foreign, Block::span);
            foreign.clear();
            return Optional.of(new Outside(Outside.Kind.CHATTER, span));
        }

        /** Prevention told behind the actions without a heading of its own is prevention all the same. */
        private void inferPrevention() {
            SectionDraft last = drafts.get(drafts.size() - 1);
            boolean missing =
                    drafts.stream().noneMatch(draft -> draft.kind() == SectionKind.PREVENTION || draft.combined());
            if (missing && last.kind() == SectionKind.ACTIONS_TAKEN) {
                last.splitWhere(content::opensPrevention)
                        .ifPresent(blocks -> drafts.add(SectionDraft.of(SectionKind.PREVENTION, blocks)));
            }
        }

        /** A cause told before the first heading is a root cause all the same. */
        private void inferCause() {
            boolean missing = drafts.stream().noneMatch(draft -> draft.kind() == SectionKind.ROOT_CAUSE);
            if (!missing || drafts.get(0).kind() != SectionKind.ACTIONS_TAKEN) {
                return;
            }
            int first = 0;
            while (first < preamble.size() && !content.tellsCause(preamble.get(first))) {
                first++;
            }
            List<Block> told = preamble.subList(first, preamble.size());
            if (!told.isEmpty()) {
                drafts.add(0, SectionDraft.of(SectionKind.ROOT_CAUSE, told));
                told.clear();
            }
        }
    }
}
