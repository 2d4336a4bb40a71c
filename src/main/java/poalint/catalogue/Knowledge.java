package poalint.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import poalint.coverage.CauseWords;
import poalint.fact.Facts;
import poalint.fact.Lexicon;
import poalint.issue.IssueType;
import poalint.issue.IssueTypes;
import poalint.language.People;
import poalint.notice.NoticeWords;
import poalint.parse.SectionWords;

/**
 * What the parser and the rules know of the domain, read from data files.
 *
 * @param lexicons the lexicons of facts, in order
 * @param sections the words that tell the parts of a plan
 * @param issues the issue types
 * @param causes how plans word causes
 * @param notices how notices word what they want
 * @param people who acts for whom
 */
public record Knowledge(
        List<Lexicon> lexicons,
        SectionWords sections,
        IssueTypes issues,
        CauseWords causes,
        NoticeWords notices,
        People people) {

    /** Copies the list. */
    public Knowledge {
        lexicons = List.copyOf(lexicons);
    }

    /** The kinds of fact that are found: those of the grammar and one for each lexicon. */
    Set<String> factKinds() {
        Set<String> kinds = new TreeSet<>(Facts.grammarKinds());
        lexicons.forEach(lexicon -> kinds.add(lexicon.kind()));
        return kinds;
    }

    /** The names by which rules can limit themselves: issue types and their families. */
    Set<String> issueNames() {
        Set<String> names = new TreeSet<>();
        for (IssueType type : issues.all()) {
            names.add(type.id());
            names.addAll(type.families());
        }
        return names;
    }
}
