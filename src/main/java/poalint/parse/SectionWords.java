package poalint.parse;

import java.util.Map;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.plan.SectionKind;

/**
 * The words by which the parts of a plan are recognised; data of {@code rules/sections.yaml}.
 *
 * @param headings phrases that name a section in a heading
 * @param combined phrases by which one heading announces actions and prevention
 * @param labelWords the words of which a label before a colon may consist
 * @param cues phrases that tell a paragraph's section where there is no heading
 * @param titles phrases of a title, which opens no section
 * @param others headings that end the sections: attachments, evidence, summary
 * @param greetings phrases that begin a greeting
 * @param addressees words of a greeting that only a letter to Amazon has
 * @param closings phrases of thanks and hopes at the end
 * @param signOffs phrases after which only a signature follows
 * @param chatter phrases to other readers
 * @param notice phrases of Amazon's notices
 * @param mail first words of the header lines of a mail
 */
public record SectionWords(
        Map<SectionKind, PhraseSet> headings,
        PhraseSet combined,
        Set<String> labelWords,
        Map<SectionKind, PhraseSet> cues,
        PhraseSet titles,
        PhraseSet others,
        PhraseSet greetings,
        PhraseSet addressees,
        PhraseSet closings,
        PhraseSet signOffs,
        PhraseSet chatter,
        PhraseSet notice,
        PhraseSet mail) {

    /** Copies the collections. */
    public SectionWords {
        headings = Map.copyOf(headings);
        labelWords = Set.copyOf(labelWords);
        cues = Map.copyOf(cues);
    }
}
