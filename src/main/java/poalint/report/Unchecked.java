package poalint.report;

/**
 * Something that could not be checked.
 *
 * @param path its path as it was given
 * @param reason why, without full stop
 * @param brief the same without what an exception says, because that can quote the plan
 */
public record Unchecked(String path, String reason, String brief) {

    /** Something of which nothing more is to be said. */
    public Unchecked(String path, String reason) {
        this(path, reason, reason);
    }
}
