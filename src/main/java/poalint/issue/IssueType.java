package poalint.issue;

import java.util.Optional;
import java.util.Set;
import poalint.phrase.PhraseSet;

/**
 * A reason for which Amazon blocks accounts or listings.
 *
 * @param id its name in reports and options
 * @param title its name in running text
 * @param kindOf the id of the type of which this one is a kind
 * @param families groups of types that rules can name at once, such as {@code shipping}
 * @param strong phrases that only this type has
 * @param weak phrases that it shares with others
 * @param policies the titles of the policies that it is about; empty where any may fit
 * @param container whether it only says that some rule was broken, never which; such a type is the last resort
 */
public record IssueType(
        String id,
        String title,
        Optional<String> kindOf,
        Set<String> families,
        PhraseSet strong,
        PhraseSet weak,
        Set<String> policies,
        boolean container) {

    /** Copies the sets. */
    public IssueType {
        families = Set.copyOf(families);
        policies = Set.copyOf(policies);
    }

    /** Whether a rule that is for {@code issues} is for this type. */
    public boolean isAmong(Set<String> issues) {
        return issues.contains(id) || families.stream().anyMatch(issues::contains);
    }
}
