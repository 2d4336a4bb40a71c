package poalint.parse;

import java.util.List;
import java.util.regex.Pattern;
import poalint.language.English;
import poalint.layout.RawBlock;
import poalint.phrase.PhraseSet;
import poalint.plan.Sentence;
import poalint.plan.Source;

/** What the words of each block tell, before it is known whether the block belongs to the plan. */
final class BlockWords {

    private static final int LONGEST_GREETING = 12;
    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_MAIL_HEAD = 6;

    /** A greeting of more tokens that ends in a full stop is a sentence. */
    private static final int LONGEST_WITH_STOP = 6;

    /** A few words between rules. */
    private static final Pattern DELIMITER = Pattern.compile("[-=_*~#>]{2,}\\s*\\w[\\w' ]{0,40}[:.]?\\s*[-=_*~#<]{2,}");

    private final Source source;
    private final SectionWords words;
    private final List<RawBlock> blocks;
    private final List<Sentence> lines;

    BlockWords(Source source, English english, SectionWords words, List<RawBlock> blocks) {
        this.source = source;
        this.words = words;
        this.blocks = blocks;
        this.lines = blocks.stream()
                .map(block -> english.words(source, block.text()))
                .toList();
    }

    int size() {
        return blocks.size();
    }

    boolean isItem(int i) {
        return blocks.get(i).isItem();
    }

    /** Whether the block is a line that was quoted from an earlier mail. */
    boolean isQuoted(int i) {
        return blocks.get(i).shape() == RawBlock.Shape.QUOTED;
    }

    /** Whether the block is a line that only the head of a mail has. */
    boolean isMailHeader(int i) {
        return startsWith(words.mail(), i);
    }

    /** Whether the block stands in the head of a mail, where other lines may be those of any letter. */
    boolean isInMailHead(int i) {
        int first = i;
        while (first > 0 && i - first < LONGEST_MAIL_HEAD && !blocks.get(first).blankBefore()) {
            first--;
        }
        for (int k = first; k < blocks.size() && k - first < LONGEST_MAIL_HEAD; k++) {
            if (isMailHeader(k)) {
                return true;
            }
            if (blocks.get(k).blankAfter()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the block speaks to other readers, or is a line such as "--- my draft ---" that parts such words off. */
    boolean isChatter(int i) {
        return matches(words.chatter(), i)
                || DELIMITER.matcher(source.foldedSlice(blocks.get(i).text())).matches();
    }

    /** Whether the block says what only a notice of Amazon's says. */
    boolean isNotice(int i) {
        return !isQuoted(i) && matches(words.notice(), i);
    }

    boolean isGreeting(int i) {
        return hasAtMost(i, LONGEST_GREETING)
                && !isQuoted(i)
                && startsWith(words.greetings(), i)
                && !isChatter(i)
                && !endsSentence(i);
    }

    boolean isGreetingToAmazon(int i) {
        return isGreeting(i) && namesAmazon(i);
    }

    boolean namesAmazon(int i) {
        return matches(words.addressees(), i);
    }

    /** Whether the block names the letter, as "Plan of action" does. */
    boolean isTitle(int i) {
        return hasAtMost(i, LONGEST_HEADING) && !isItem(i) && !endsSentence(i) && matches(words.titles(), i);
    }

    boolean isSignOff(int i) {
        return matches(words.signOffs(), i);
    }

    /** Whether it begins with the label of a section: "Root cause: our scanner broke". */
    boolean beginsWithLabel(int i) {
        Sentence line = lines.get(i);
        int colon = 0;
        while (colon < line.tokens().size() && !line.tokens().get(colon).text().equals(":")) {
            colon++;
        }
        int end = colon;
        return colon > 0
                && colon < Math.min(line.tokens().size(), LONGEST_HEADING)
                && words.headings().values().stream()
                        .flatMap(headings -> headings.find(source, line).stream())
                        .anyMatch(hit -> hit.end() <= end);
    }

    /** Whether the block may head a section: enough to know that more of the plan follows. */
    boolean isLikeHeading(int i) {
        return hasAtMost(i, LONGEST_HEADING)
                && !isItem(i)
                && !matches(words.titles(), i)
                && words.headings().values().stream().anyMatch(headings -> matches(headings, i));
    }

    boolean hasAtMost(int i, int most) {
        return lines.get(i).wordCount() <= most;
    }

    private boolean endsSentence(int i) {
        Sentence line = lines.get(i);
        int size = line.tokens().size();
        return size > LONGEST_WITH_STOP && line.tokens().get(size - 1).text().equals(".");
    }

    private boolean startsWith(PhraseSet phrases, int i) {
        return !lines.get(i).tokens().isEmpty()
                && phrases.longestAt(source, lines.get(i), 0).isPresent();
    }

    private boolean matches(PhraseSet phrases, int i) {
        return phrases.matches(source, lines.get(i));
    }
}
