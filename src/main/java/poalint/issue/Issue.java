package poalint.issue;

import java.util.Optional;

/**
 * What a plan is about.
 *
 * @param type the issue type; absent where nothing tells it
 * @param confidence 0 to 1
 * @param origin how it is known
 */
public record Issue(Optional<IssueType> type, double confidence, Origin origin) {

    /** How the type is known. */
    public enum Origin {
        /** It was given. */
        OPTION("option"),
        /** It was recognised in the notice. */
        NOTICE("notice"),
        /** It was recognised in the plan. */
        PLAN("plan"),
        /** It is not known. */
        NONE("none");

        private final String id;

        Origin(String id) {
            this.id = id;
        }

        /** The name in JSON. */
        public String id() {
            return id;
        }
    }

    /** Nothing is known. */
    public static Issue unknown() {
        return new Issue(Optional.empty(), 0, Origin.NONE);
    }

    /** The type is given, so it is certain. */
    public static Issue given(IssueType type) {
        return new Issue(Optional.of(type), 1, Origin.OPTION);
    }
}
