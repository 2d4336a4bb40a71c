package poalint.language;

import java.util.List;

/** Gives each word of a sentence its part of speech. */
@FunctionalInterface
public interface Tagger {

    /**
     * Tags one sentence.
     *
     * @param words its tokens in order, case kept
     * @return as many Penn Treebank tags
     */
    List<String> tags(List<String> words);
}
