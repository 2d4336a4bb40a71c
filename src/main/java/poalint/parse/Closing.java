package poalint.parse;

import java.util.List;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.Block;
import poalint.plan.Source;
import poalint.plan.Token;

/** Finds where the letter ends: thanks, hopes and signature stand behind the last answer without a heading. */
final class Closing {

    private static final int LONGEST_SIGN_OFF = 8;
    private static final int LONGEST_NAME = 5;

    private final Source source;
    private final SectionWords words;

    Closing(Source source, SectionWords words) {
        this.source = source;
        this.words = words;
    }

    /**
     * The index of the first block of the closing, or the number of blocks where there is none.
     *
     * @param blocks the blocks of the last section
     */
    int begin(List<Block> blocks) {
        int cut = 0;
        while (cut < blocks.size() && !isSignOff(blocks.get(cut))) {
            cut++;
        }
        boolean items = blocks.stream().limit(cut).anyMatch(block -> block.isListed());
        while (cut > 1 && blocks.get(cut - 1).kind() == Block.Kind.PARAGRAPH && endsLetter(blocks, cut - 1, items)) {
            cut--;
        }
        return cut;
    }

    private boolean endsLetter(List<Block> blocks, int i, boolean items) {
        boolean leadsList = i + 1 < blocks.size() && blocks.get(i + 1).isListed();
        boolean thanks = blocks.get(i).sentences().stream()
                .anyMatch(sentence -> words.closings().matches(source, sentence));
        boolean label = source.slice(blocks.get(i).text()).endsWith(":");
        return !leadsList && !label && (thanks || items || isName(blocks.get(i)));
    }

    /**
     * The index of the first block that is no part of the letter, or the number of blocks. Behind the signature stand
     * names and lists of attachments; text that runs on is somebody else's.
     *
     * @param closing the blocks of the closing
     */
    int end(List<Block> closing) {
        int i = 0;
        while (i < closing.size() && !isSignOff(closing.get(i))) {
            i++;
        }
        for (i++; i < closing.size(); i++) {
            if (begins(words.others(), closing.get(i))) {
                return closing.size();
            }
            if (runsOn(closing.get(i))) {
                return i;
            }
        }
        return closing.size();
    }

    private boolean runsOn(Block block) {
        boolean says = block.sentences().stream()
                .anyMatch(sentence -> sentence.mainVerbs().findAny().isPresent());
        boolean closes =
                block.sentences().stream().anyMatch(sentence -> words.closings().matches(source, sentence));
        return says && !closes && block.wordCount() > LONGEST_SIGN_OFF;
    }

    private boolean begins(PhraseSet phrases, Block block) {
        return !block.sentences().isEmpty()
                && phrases.longestAt(source, block.sentences().get(0), 0).isPresent();
    }

    /** A few words with capitals: the signature of a letter without a line of regards. */
    private boolean isName(Block block) {
        List<Token> written = block.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return block.wordCount() <= LONGEST_NAME
                && written.stream().noneMatch(token -> Set.of(".", "!", "?").contains(token.text()))
                && written.stream()
                        .filter(Token::isWord)
                        .map(token -> source.text().codePointAt(token.span().start()))
                        .noneMatch(Character::isLowerCase);
    }

    /** Whether a block is the line before the signature. */
    boolean isSignOff(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.wordCount() <= LONGEST_SIGN_OFF
                && begins(words.signOffs(), block);
    }
}
