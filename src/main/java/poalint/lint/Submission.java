package poalint.lint;

import java.time.LocalDate;
import java.util.Optional;
import poalint.issue.IssueType;
import poalint.plan.Source;
import poalint.rule.Occasion;

/**
 * What is handed in: a plan and what its writer says of it.
 *
 * @param plan the plan's text
 * @param notice the notice that it answers, where it stands in a text of its own
 * @param issue the issue type, where it was given
 * @param occasion when it is written
 */
public record Submission(Source plan, Optional<Source> notice, Optional<IssueType> issue, Occasion occasion) {

    /** A plan of which nothing is known, read on a day. */
    public static Submission of(Source plan, LocalDate date) {
        return new Submission(plan, Optional.empty(), Optional.empty(), new Occasion(date, false, Optional.empty()));
    }
}
