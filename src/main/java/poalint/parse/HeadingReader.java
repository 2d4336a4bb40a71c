package poalint.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poalint.language.English;
import poalint.phrase.PhraseSet;
import poalint.plan.SectionKind;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Token;

/** Recognises the headings of the three sections, in a line of their own or before a colon. */
final class HeadingReader {

    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_ECHO = 30;

    /** A line of no more words than this may stand directly above the text that it heads. */
    private static final int LONGEST_TIGHT = 10;

    private static final int LONGEST_LABEL = 9;

    /** Prevention first: "actions taken to prevent" is prevention, "resolve the root cause" is action. */
    private static final List<SectionKind> PRIORITY =
            List.of(SectionKind.PREVENTION, SectionKind.ACTIONS_TAKEN, SectionKind.ROOT_CAUSE);

    private final Source source;
    private final English english;
    private final SectionWords words;

    HeadingReader(Source source, English english, SectionWords words) {
        this.source = source;
        this.english = english;
        this.words = words;
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
        Sentence sentence = english.words(source, block.text());
        Optional<Heading> label = label(sentence, block);
        if (label.isPresent()) {
            return label;
        }
        if (!looksLikeHeading(blocks, i, sentence)) {
            return Optional.empty();
        }
        return classify(sentence, trimmed(sentence));
    }

    /** The first inline label inside a paragraph that runs on without line breaks. */
    Optional<Span> nextLabel(Span text) {
        Sentence sentence = english.words(source, text);
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean starts = List.of(".", "!", "?").contains(tokens.get(i - 1).text());
            if (starts) {
                Span rest = new Span(tokens.get(i).span().start(), text.end());
                Sentence tail = english.words(source, rest);
                int colon = labelEnd(tail);
                if (colon > 0
                        && tail.tokens().get(colon).text().equals(":")
                        && kind(tail, 0, colon).isPresent()) {
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }

    /** "Root cause: our scanner broke" is a heading and the first sentence. */
    private Optional<Heading> label(Sentence sentence, RawBlock block) {
        int colon = labelEnd(sentence);
        if (colon <= 0 || colon + 1 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Optional<SectionKind> kind = kind(sentence, 0, colon);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Span first = sentence.tokens().get(0).span();
        Span label = first.cover(sentence.tokens().get(colon - 1).span());
        Span rest = new Span(
                sentence.tokens().get(colon + 1).span().start(), block.text().end());
        return Optional.of(new Heading(kind, label, isCombined(sentence, 0, colon), Optional.of(rest)));
    }

    /** The index of the colon or dash behind a label made of heading words only, or 0. */
    private int labelEnd(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean bracket = false;
        for (int i = 0; i < Math.min(tokens.size(), LONGEST_LABEL + 6); i++) {
            String text = tokens.get(i).text();
            if (text.equals("(") || text.equals(")")) {
                bracket = text.equals("(");
            } else if (text.equals(":") || text.equals("\u2013") || (text.equals("-") && spaced(tokens, i))) {
                return i;
            } else if (!bracket && !words.labelWords().contains(text) && !text.equals("*")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean spaced(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).span().end() < tokens.get(i).span().start()
                && tokens.get(i).span().end() < tokens.get(i + 1).span().start();
    }

    private boolean looksLikeHeading(List<RawBlock> blocks, int i, Sentence sentence) {
        RawBlock block = blocks.get(i);
        int count = sentence.wordCount();
        boolean echo = isEcho(sentence);
        if (count == 0 || count > (echo ? LONGEST_ECHO : LONGEST_HEADING)) {
            return false;
        }
        if (block.shape() == RawBlock.Shape.MARKED_UP) {
            return true;
        }
        String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
        if (last.equals(":")) {
            return !block.isItem() || block.blankBefore() || isNewList(blocks, i);
        }
        if (last.equals(".") || last.equals("!") || last.equals(",") || last.equals(";")) {
            return echo && count <= 8 && !block.isItem();
        }
        boolean beforeItems = i + 1 < blocks.size() && blocks.get(i + 1).isItem();
        if (block.isItem()) {
            boolean glyph =
                    block.marker().filter(Line.Marker.Style.GLYPH::equals).isPresent();
            boolean alone = block.blankBefore() && block.blankAfter();
            return glyph ? alone && echo : alone || isNewList(blocks, i);
        }
        boolean alone = block.blankBefore() && (block.blankAfter() || beforeItems || count <= LONGEST_TIGHT);
        return alone || beforeItems || isShouted(block);
    }

    /** A marked line whose neighbours carry other marks: "A) What went wrong" above text or a list of its own. */
    private static boolean isNewList(List<RawBlock> blocks, int i) {
        boolean otherBefore = i == 0
                || !blocks.get(i - 1).marker().equals(blocks.get(i).marker())
                || blocks.get(i).blankBefore();
        boolean otherAfter = i + 1 >= blocks.size()
                || !blocks.get(i + 1).marker().equals(blocks.get(i).marker());
        return otherBefore && otherAfter;
    }

    private boolean isEcho(Sentence sentence) {
        String first = sentence.tokens().get(0).text();
        return List.of(
                        "the",
                        "a",
                        "confirmation",
                        "description",
                        "explanation",
                        "greater",
                        "detailed",
                        "root",
                        "reasons",
                        "steps",
                        "actions")
                .contains(first);
    }

    private boolean isShouted(RawBlock block) {
        String text = source.slice(block.text());
        return text.chars().filter(Character::isLetter).count() > 3
                && text.chars().noneMatch(Character::isLowerCase);
    }

    private Optional<Heading> classify(Sentence sentence, Span span) {
        int end = sentence.tokens().size();
        if (words.titles().matches(source, sentence)) {
            return Optional.empty();
        }
        Optional<SectionKind> kind = kind(sentence, 0, end);
        if (kind.isPresent()) {
            return Optional.of(new Heading(kind, span, isCombined(sentence, 0, end), Optional.empty()));
        }
        PhraseSet.Hit other = words.others().longestAt(source, sentence, 0);
        boolean ends = other.end() > 0 && other.end() >= end - 1;
        return ends ? Optional.of(new Heading(Optional.empty(), span, false, Optional.empty())) : Optional.empty();
    }

    private Optional<SectionKind> kind(Sentence sentence, int from, int to) {
        for (SectionKind kind : PRIORITY) {
            if (hits(sentence, words.headings().get(kind), from, to)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean isCombined(Sentence sentence, int from, int to) {
        return hits(sentence, words.combined(), from, to);
    }

    private boolean hits(Sentence sentence, @Nullable PhraseSet phrases, int from, int to) {
        return phrases != null
                && phrases.find(source, sentence).stream().anyMatch(hit -> hit.start() >= from && hit.end() <= to);
    }

    /** The heading's words without the marks around them. */
    private static Span trimmed(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
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
