package poalint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.language.English;
import poalint.layout.Line;
import poalint.layout.RawBlock;
import poalint.parse.Heading.Weight;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;

/** Recognises the headings of the three sections, in a line of their own or before a colon. */
final class HeadingReader {

    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_ECHO = 30;
    private static final int LONGEST_BY_LOOK = 8;

    /** A heading that ends in a full stop consists of few words, and of a heading's words only. */
    private static final int LONGEST_WITH_STOP = 9;

    /** The most tokens of a label before a colon, brackets included. */
    private static final int LONGEST_LABEL = 20;

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?");

    private final Source source;
    private final English english;
    private final HeadingWords words;

    HeadingReader(Source source, English english, SectionWords words) {
        this.source = source;
        this.english = english;
        this.words = new HeadingWords(source, words);
    }

    /**
     * The heading that a block is or begins with.
     *
     * @param blocks all blocks
     * @param i index of the block
     */
    Optional<Heading> read(List<RawBlock> blocks, int i) {
        RawBlock block = blocks.get(i);
        if (block.shape() == RawBlock.Shape.ROW || block.shape() == RawBlock.Shape.QUOTED) {
            return Optional.empty();
        }
        Sentence line = english.words(source, block.text());
        return label(blocks, i, line).or(() -> ownLine(blocks, i, line));
    }

    /** Where inside a paragraph that runs on without line breaks a label begins a sentence. */
    List<Integer> labelStarts(Span text) {
        List<Token> tokens = english.words(source, text).tokens();
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (SENTENCE_ENDS.contains(tokens.get(i - 1).text())) {
                int colon = words.labelEnd(tokens, i, LONGEST_LABEL);
                boolean label = colon > i && tokens.get(colon).text().equals(":");
                if (label && labelKind(part(tokens, i, colon)).isPresent()) {
                    starts.add(tokens.get(i).span().start());
                }
            }
        }
        return starts;
    }

    /** "Root cause: our scanner broke" is a heading and the first sentence. */
    private Optional<Heading> label(List<RawBlock> blocks, int i, Sentence line) {
        RawBlock block = blocks.get(i);
        List<Token> tokens = line.tokens();
        int colon = words.labelEnd(tokens, 0, LONGEST_LABEL);
        if (colon > 0 && colon + 1 < tokens.size()) {
            Sentence label = part(tokens, 0, colon);
            Weight weight = words.isTitle(label) ? Weight.TITLE : Weight.SURE;
            return labelKind(label).map(kind -> inline(kind, label, behind(line, colon, block), weight));
        }
        return block.shape() == RawBlock.Shape.PARAGRAPH && block.blankBefore()
                ? freeLabel(blocks, i, line)
                : Optional.empty();
    }

    /** A label with words of its own, "The root cause of the late parcels: ..."; or one that ends the answers. */
    private Optional<Heading> freeLabel(List<RawBlock> blocks, int i, Sentence line) {
        RawBlock block = blocks.get(i);
        List<Token> tokens = line.tokens();
        int colon = 0;
        while (colon < Math.min(tokens.size(), LONGEST_LABEL)
                && !tokens.get(colon).text().equals(":")) {
            colon++;
        }
        if (colon == 0 || colon + 1 >= Math.min(tokens.size(), LONGEST_LABEL)) {
            return Optional.empty();
        }
        Sentence label = part(tokens, 0, colon);
        if (words.endsAnswers(label)) {
            return Optional.of(ending(label));
        }
        Span rest = behind(line, colon, block);
        boolean sentence = Character.isUpperCase(source.text().codePointAt(rest.start()));
        if (!sentence || words.isStatement(label)) {
            return Optional.empty();
        }
        return words.beginsLikeLabel(label) && words.kind(label).isPresent()
                ? words.kind(label).map(kind -> inline(kind, label, rest, Weight.LEAD_IN))
                : byLook(blocks, i, label, label.span(), Optional.of(rest));
    }

    private Heading inline(SectionKind kind, Sentence label, Span rest, Weight weight) {
        return new Heading(Optional.of(kind), label.span(), words.isCombined(label), Optional.of(rest), weight);
    }

    private static Span behind(Sentence line, int colon, RawBlock block) {
        return new Span(
                line.tokens().get(colon + 1).span().start(), block.text().end());
    }

    private static Heading ending(Sentence line) {
        return new Heading(Optional.empty(), trimmed(line), false, Optional.empty(), Weight.SURE);
    }

    private Optional<SectionKind> labelKind(Sentence label) {
        Sentence mended = words.mended(label);
        return words.beginsSentence(mended) ? Optional.empty() : words.kind(mended);
    }

    private Optional<Heading> ownLine(List<RawBlock> blocks, int i, Sentence written) {
        if (written.wordCount() > LONGEST_ECHO) {
            return Optional.empty();
        }
        Sentence line = words.mended(written);
        Optional<Weight> weight = weight(blocks, i, line);
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        Optional<SectionKind> kind = words.kind(line);
        if (kind.isEmpty()) {
            return words.endsAnswers(line)
                    ? Optional.of(ending(line))
                    : byLook(blocks, i, line, trimmed(line), Optional.empty());
        }
        return Optional.of(new Heading(
                kind,
                trimmed(line),
                words.isCombined(line),
                Optional.empty(),
                words.isTitle(line) ? Weight.TITLE : weight.get()));
    }

    /** A short line or label that starts like a heading, stands apart and says nothing. */
    private Optional<Heading> byLook(List<RawBlock> blocks, int i, Sentence line, Span text, Optional<Span> rest) {
        RawBlock block = blocks.get(i);
        List<Token> tokens = line.tokens();
        String last = tokens.get(tokens.size() - 1).text();
        boolean bullet = block.marker().filter(Line.Marker.Style.GLYPH::equals).isPresent();
        boolean apart = block.blankBefore() && i > 0 && !bullet && (!block.isItem() || block.blankAfter());
        boolean looks = apart
                && line.wordCount() <= LONGEST_BY_LOOK
                && !Set.of(".", "!", ",", ";").contains(last)
                && Character.isUpperCase(source.text().codePointAt(text.start()))
                && tokens.stream()
                        .noneMatch(token -> Character.isDigit(token.text().codePointAt(0)))
                && !words.isStatement(line)
                && !words.isTitle(line);
        return looks ? Optional.of(new Heading(Optional.empty(), text, false, rest, Weight.LOOK)) : Optional.empty();
    }

    /** How much the look of a line speaks for a heading; nothing where it looks like text. */
    private Optional<Weight> weight(List<RawBlock> blocks, int i, Sentence line) {
        RawBlock block = blocks.get(i);
        int count = line.wordCount();
        boolean echo = words.isEcho(line);
        if (count == 0 || count > (echo ? LONGEST_ECHO : LONGEST_HEADING)) {
            return Optional.empty();
        }
        boolean statement = words.isStatement(line);
        if (block.shape() == RawBlock.Shape.MARKED_UP) {
            return isHashed(block) || !statement
                    ? Optional.of(Weight.SURE)
                    : Optional.of(Weight.LEAD_IN).filter(lead -> words.isAnnouncement(line));
        }
        boolean beforeItems = i + 1 < blocks.size() && blocks.get(i + 1).isItem();
        String last = line.tokens().get(line.tokens().size() - 1).text();
        boolean looks;
        if (last.equals(":")) {
            looks = !block.isItem() || block.blankBefore() || isNewList(blocks, i);
        } else if (Set.of(".", "!", ",", ";").contains(last)) {
            looks = count <= LONGEST_WITH_STOP && !block.isItem() && words.isLabel(line);
        } else if (block.isItem()) {
            boolean alone = block.blankBefore() && block.blankAfter();
            boolean glyph =
                    block.marker().filter(Line.Marker.Style.GLYPH::equals).isPresent();
            looks = glyph
                    ? alone && (echo || words.isLabel(line))
                    : alone || isNewList(blocks, i) || block.blankBefore() && words.isLabel(line);
        } else {
            looks = block.blankBefore() || beforeItems || isShouted(block) || words.isLabel(line);
        }
        if (!looks) {
            return Optional.empty();
        }
        if (!statement) {
            return Optional.of(Weight.SURE);
        }
        boolean leads = last.equals(":") || beforeItems && !block.isItem() || words.isAnnouncement(line);
        return leads ? Optional.of(Weight.LEAD_IN) : Optional.empty();
    }

    /** A marked line whose neighbours carry other marks: "A) What went wrong" above text or a list of its own. */
    private static boolean isNewList(List<RawBlock> blocks, int i) {
        RawBlock block = blocks.get(i);
        boolean otherBefore =
                i == 0 || block.blankBefore() || !blocks.get(i - 1).marker().equals(block.marker());
        boolean otherAfter =
                i + 1 >= blocks.size() || !blocks.get(i + 1).marker().equals(block.marker());
        return otherBefore && otherAfter;
    }

    private boolean isHashed(RawBlock block) {
        return source.text().charAt(block.span().start()) == '#';
    }

    private boolean isShouted(RawBlock block) {
        String text = source.slice(block.text());
        return text.chars().filter(Character::isLetter).count() > 3
                && text.chars().noneMatch(Character::isLowerCase);
    }

    private static Sentence part(List<Token> tokens, int from, int to) {
        Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
        return new Sentence(span, tokens.subList(from, to), List.of(), List.of());
    }

    /** The heading's words without the marks around them. */
    private static Span trimmed(Sentence line) {
        List<Token> tokens = line.tokens();
        int first = 0;
        int last = tokens.size() - 1;
        while (first < last && !tokens.get(first).isWord()) {
            first++;
        }
        while (last > first
                && !tokens.get(last).isWord()
                && !tokens.get(last).text().equals(")")) {
            last--;
        }
        return tokens.get(first).span().cover(tokens.get(last).span());
    }
}
