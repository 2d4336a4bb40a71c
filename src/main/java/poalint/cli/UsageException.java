package poalint.cli;

/** A command line that cannot be understood; the message is a sentence for the user, without full stop. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String option, String problem) {
        super(option + ": " + problem);
    }

    UsageException(String problem) {
        super(problem);
    }
}
