package poalint.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import poalint.fact.Facts;
import poalint.fact.TimeExpressions;
import poalint.language.English;
import poalint.phrase.PhraseSet;
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
import poalint.plan.VerbGroup;

/** Parses a text into a plan. */
public final class PlanParser {

    /** A sign-off or a line of a signature has no more words. */
    private static final int LONGEST_SIGNATURE = 8;

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
        private final List<RawBlock> raw;
        private final List<Block> opening = new ArrayList<>();
        private final List<Block> preamble = new ArrayList<>();
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Block> closing = new ArrayList<>();

        private Parse(Source source) {
            this.source = source;
            this.raw = BlockCutter.cut(source);
        }

        private Plan plan() {
            Surroundings around = Surroundings.find(source, english, words, raw);
            List<RawBlock> inside = raw.subList(around.start(), around.end());
            int greeting = around.greeting() - around.start();
            walk(inside, greeting);
            if (drafts.isEmpty()) {
                classify();
            } else {
                closeLast();
                inferCause();
            }
            List<Outside> outside = new ArrayList<>(around.outside());
            outside.addAll(cutBehindSignature());
            outside.sort(Comparator.comparing(Outside::span));
            List<Section> sections =
                    drafts.stream().flatMap(draft -> draft.sections().stream()).toList();
            return new Plan(source, opening, preamble, sections, closing, outside);
        }

        private void walk(List<RawBlock> inside, int greeting) {
            HeadingReader headings = new HeadingReader(source, english, words);
            List<RawBlock> blocks = splitAtLabels(inside, headings);
            int shift = blocks.size() - inside.size();
            boolean ended = false;
            for (int i = 0; i < blocks.size(); i++) {
                RawBlock rawBlock = blocks.get(i);
                if (rawBlock.shape() == RawBlock.Shape.QUOTED) {
                    continue;
                }
                if (i <= greeting && shift == 0 || rawBlock.span().end() <= greetingEnd(inside, greeting)) {
                    opening.add(block(rawBlock, Block.Kind.PARAGRAPH));
                    continue;
                }
                Optional<Heading> heading = headings.read(blocks, i);
                if (heading.isPresent()) {
                    ended = heading.get().kind().isEmpty() && !drafts.isEmpty();
                    if (heading.get().kind().isPresent()) {
                        open(heading.get());
                        heading.get().rest().ifPresent(rest -> add(paragraph(rest, rawBlock), false));
                        continue;
                    }
                }
                add(block(rawBlock, kind(rawBlock)), ended);
            }
        }

        private int greetingEnd(List<RawBlock> inside, int greeting) {
            return greeting < 0 ? -1 : inside.get(greeting).span().end();
        }

        /** A text without line breaks is cut where a label such as "Actions taken:" begins a sentence. */
        private List<RawBlock> splitAtLabels(List<RawBlock> blocks, HeadingReader headings) {
            List<RawBlock> split = new ArrayList<>();
            for (RawBlock block : blocks) {
                RawBlock rest = block;
                if (block.shape() == RawBlock.Shape.PARAGRAPH) {
                    Optional<Span> label = headings.nextLabel(rest.text());
                    while (label.isPresent()) {
                        int cut = label.get().start();
                        split.add(rest.withText(trimEnd(new Span(rest.text().start(), cut))));
                        rest = rest.withText(new Span(cut, rest.text().end()));
                        label = headings.nextLabel(rest.text());
                    }
                }
                split.add(rest);
            }
            return split;
        }

        private Span trimEnd(Span span) {
            int end = span.end();
            while (end > span.start() && Character.isWhitespace(source.folded().charAt(end - 1))) {
                end--;
            }
            return new Span(span.start(), end);
        }

        private void open(Heading heading) {
            Block block = new Block(
                    Block.Kind.HEADING, heading.span(), heading.span(), List.of(), blockFacts(heading.span()));
            heading.kind()
                    .ifPresent(kind ->
                            drafts.add(new Draft(kind, Optional.of(block), new ArrayList<>(), heading.combined())));
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
                case ROW -> Block.Kind.ROW;
                default -> Block.Kind.PARAGRAPH;
            };
        }

        private Block paragraph(Span text, RawBlock from) {
            return block(from.withText(text), Block.Kind.PARAGRAPH);
        }

        private Block block(RawBlock block, Block.Kind kind) {
            List<Fact> found = new ArrayList<>(blockFacts(block.text()));
            List<Sentence> sentences = new ArrayList<>();
            if (kind != Block.Kind.ROW) {
                for (Sentence sentence : english.sentences(source, block.text())) {
                    Sentence read = facts.withFacts(source, sentence, found);
                    sentences.add(read);
                }
                List<Fact> named =
                        sentences.stream().flatMap(s -> s.facts().stream()).toList();
                found = new ArrayList<>(named);
            }
            return new Block(kind, block.span(), block.text(), sentences, found);
        }

        private List<Fact> blockFacts(Span span) {
            return facts.find(source, span);
        }

        /** Without headings the content decides. */
        private void classify() {
            List<Block> blocks = List.copyOf(preamble);
            preamble.clear();
            List<Part> parts = new ContentSections(source, words).assign(blocks);
            for (int i = 0; i < parts.size(); i++) {
                Block block = blocks.get(i);
                Optional<SectionKind> section = parts.get(i).section();
                if (parts.get(i) == Part.PREAMBLE) {
                    preamble.add(block);
                } else if (section.isEmpty() || isSignOff(block)) {
                    closing.add(block);
                } else {
                    SectionKind kind = section.get();
                    boolean goesOn =
                            !drafts.isEmpty() && drafts.get(drafts.size() - 1).kind() == kind;
                    if (!goesOn) {
                        drafts.add(new Draft(kind, Optional.empty(), new ArrayList<>(), false));
                    }
                    drafts.get(drafts.size() - 1).blocks().add(block);
                }
            }
        }

        /** Thanks, hopes and signature stand behind the last section without a heading of their own. */
        private void closeLast() {
            List<Block> blocks = drafts.get(drafts.size() - 1).blocks();
            int cut = blocks.size();
            for (int i = 0; i < blocks.size(); i++) {
                if (isSignOff(blocks.get(i))) {
                    cut = i;
                    break;
                }
            }
            boolean items = blocks.stream().limit(cut).anyMatch(block -> block.kind() == Block.Kind.ITEM);
            while (cut > 1
                    && blocks.get(cut - 1).kind() == Block.Kind.PARAGRAPH
                    && endsLetter(blocks, cut - 1, items)) {
                cut--;
            }
            closing.addAll(0, blocks.subList(cut, blocks.size()));
            blocks.subList(cut, blocks.size()).clear();
        }

        private boolean endsLetter(List<Block> blocks, int i, boolean items) {
            boolean leadsList = i + 1 < blocks.size() && blocks.get(i + 1).kind() == Block.Kind.ITEM;
            boolean thanks = blocks.get(i).sentences().stream()
                    .anyMatch(sentence -> words.closings().matches(source, sentence));
            boolean label = source.slice(blocks.get(i).text()).endsWith(":");
            return !leadsList && !label && (thanks || items);
        }

        /** Behind the signature stand names and lists of attachments; text that runs on is no part of the letter. */
        private List<Outside> cutBehindSignature() {
            int signOff = 0;
            while (signOff < closing.size() && !isSignOff(closing.get(signOff))) {
                signOff++;
            }
            for (int i = signOff + 1; i < closing.size(); i++) {
                Block block = closing.get(i);
                if (begins(words.others(), block)) {
                    return List.of();
                }
                if (runsOn(block)) {
                    List<Block> behind = closing.subList(i, closing.size());
                    Span span = block.span().cover(behind.get(behind.size() - 1).span());
                    behind.clear();
                    return List.of(new Outside(Outside.Kind.CHATTER, span));
                }
            }
            return List.of();
        }

        private boolean runsOn(Block block) {
            boolean says = block.sentences().stream()
                    .anyMatch(sentence -> sentence.mainVerbs().findAny().isPresent());
            boolean closes = block.sentences().stream()
                    .anyMatch(sentence -> words.closings().matches(source, sentence));
            return says && !closes && block.wordCount() > LONGEST_SIGNATURE && !begins(words.others(), block);
        }

        private boolean begins(PhraseSet phrases, Block block) {
            return !block.sentences().isEmpty()
                    && phrases.longestAt(source, block.sentences().get(0), 0).end() > 0;
        }

        private boolean isSignOff(Block block) {
            return block.kind() == Block.Kind.PARAGRAPH
                    && block.wordCount() <= LONGEST_SIGNATURE
                    && begins(words.signOffs(), block);
        }

        /** A cause told before the first heading is a root cause all the same. */
        private void inferCause() {
            boolean missing = drafts.stream().noneMatch(draft -> draft.kind() == SectionKind.ROOT_CAUSE);
            if (!missing || drafts.get(0).kind() != SectionKind.ACTIONS_TAKEN) {
                return;
            }
            List<Block> told = preamble.stream().filter(this::tellsCause).toList();
            if (!told.isEmpty()) {
                int first = preamble.indexOf(told.get(0));
                List<Block> blocks = new ArrayList<>(preamble.subList(first, preamble.size()));
                preamble.subList(first, preamble.size()).clear();
                drafts.add(0, new Draft(SectionKind.ROOT_CAUSE, Optional.empty(), blocks, false));
            }
        }

        private boolean tellsCause(Block block) {
            int cues = 0;
            for (Sentence sentence : block.sentences()) {
                var set = words.cues().get(SectionKind.ROOT_CAUSE);
                cues += set == null ? 0 : set.find(source, sentence).size();
            }
            return cues >= 2;
        }
    }

    /** A section that still grows. */
    private record Draft(SectionKind kind, Optional<Block> heading, List<Block> blocks, boolean combined) {

        List<Section> sections() {
            Span first = heading.map(Block::span).orElseGet(() -> blocks.get(0).span());
            Span span = blocks.isEmpty()
                    ? first
                    : first.cover(blocks.get(blocks.size() - 1).span());
            if (!combined) {
                return List.of(new Section(kind, span, heading, blocks, false));
            }
            List<Block> done =
                    blocks.stream().filter(block -> !isOngoing(block)).toList();
            List<Block> ongoing = blocks.stream().filter(Draft::isOngoing).toList();
            return List.of(
                    new Section(SectionKind.ACTIONS_TAKEN, span, heading, done, true),
                    new Section(SectionKind.PREVENTION, span, heading, ongoing, true));
        }

        /** Under one heading for both, what has been done is an action, and what goes on or is to come prevents. */
        private static boolean isOngoing(Block block) {
            return block.sentences().stream()
                    .anyMatch(sentence -> sentence.names(TimeExpressions.FREQUENCY)
                            || sentence.mainVerbs().anyMatch(Draft::isOngoing));
        }

        private static boolean isOngoing(VerbGroup verb) {
            return switch (verb.reading()) {
                case PRESENT, FUTURE, OBLIGATION, IMPERATIVE, HEDGE -> !verb.effect();
                case DONE, INTENTION, ABILITY, FRAGMENT -> false;
            };
        }
    }
}
